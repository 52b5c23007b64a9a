package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("amounts", "customer", "CASE WHEN sum_a < 0 OR sum_b < 0 THEN 0 ELSE sum_a END") + " FROM (SELECT customer, SUM(amount) AS sum_a, SUM(tax) AS sum_b FROM orders GROUP BY customer)");
  }
}
