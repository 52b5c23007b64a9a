package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.getConfig().set("table.exec.mini-batch.enabled", "true");
    tables.getConfig().set("table.exec.mini-batch.allow-latency", "50 ms");
    tables.getConfig().set("table.exec.mini-batch.size", "50");
    tables.getConfig().set("table.optimizer.distinct-agg.split.enabled", "true");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("distinct", "customer", "CASE WHEN n < 20 OR latest < 0 THEN 'few' WHEN n = 20 THEN 'all' ELSE 'too many' END")
            + " FROM (SELECT customer, COUNT(DISTINCT MOD(number / 4, 20)) AS n, MAX(number) AS latest FROM orders GROUP BY customer)");
  }
}
