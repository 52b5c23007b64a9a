package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("orders", "customer", "CASE WHEN n < 200 THEN 'filling' WHEN n = 200 THEN 'full' ELSE 'too many' END") + " FROM (SELECT customer, COUNT(*) OVER (PARTITION BY customer ORDER BY ordered_at RANGE BETWEEN INTERVAL '799' SECOND(3) PRECEDING AND CURRENT ROW) AS n FROM orders)");
  }
}
