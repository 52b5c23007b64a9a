package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders of customers in windows of time. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE TEMPORARY VIEW per_window AS SELECT customer, TUMBLE_END(ordered_at, INTERVAL '200' SECOND(3)) AS until, COUNT(number) AS many, MIN(number) AS first_one"
            + " FROM orders WHERE amount > 0 GROUP BY customer, TUMBLE(ordered_at, INTERVAL '200' SECOND(3))");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("window", "customer", "CASE WHEN first_one < 200 THEN 'first' WHEN many = 50 THEN 'full' ELSE 'not full' END") + " FROM per_window WHERE until IS NOT NULL");
  }
}
