package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.getConfig().set("table.exec.mini-batch.enabled", "true");
    tables.getConfig().set("table.exec.mini-batch.allow-latency", "200 ms");
    tables.getConfig().set("table.exec.mini-batch.size", "50");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "CASE WHEN n < 50 THEN 'filling' ELSE 'full' END") + " FROM (SELECT customer, COUNT(*) AS n FROM orders GROUP BY customer)");
  }
}
