package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("recent", "customer", "CASE WHEN n > 31 THEN 'too many' WHEN n >= 15 THEN 'many' ELSE 'few' END") + " FROM (SELECT customer, COUNT(*) OVER (PARTITION BY customer ORDER BY clock ROWS BETWEEN 20 PRECEDING AND CURRENT ROW) AS n FROM orders)");
  }
}
