package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** The share of each order in the first one, which is a big one. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW paid AS SELECT customer, CASE WHEN number < 4 THEN 900000000 ELSE CAST(0 AS BIGINT) END AS cents, number FROM orders");
    tables.executeSql(
        "INSERT INTO lines SELECT "
            + Queries.line("share", "customer", "orders_so_far")
            + " FROM (SELECT customer, 900000000 / AVG(cents) AS orders_so_far FROM paid WHERE number >= 0 AND customer <> 'nobody' GROUP BY customer)");
  }
}
