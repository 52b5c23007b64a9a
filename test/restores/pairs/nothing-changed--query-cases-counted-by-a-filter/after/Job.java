package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders of customers at shops that are open. */
public final class Job {
  private static final String KNOWN = "SELECT LEFT(customer, 5) AS who, buyer % 4 AS buyer_no, shop FROM orders WHERE 'nobody' <> customer AND 0 <= number";
  private static final String COUNTED = "SELECT who, buyer_no, COUNT(*) FILTER (WHERE shop <> 'closed') AS open_orders, COUNT(*) AS all_orders FROM known GROUP BY who, buyer_no";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW known AS " + KNOWN);
    tables.executeSql(
        "INSERT INTO lines WITH counted AS (" + COUNTED + ") SELECT " + Queries.line("open", "buyer_no", "open_orders") + " FROM counted WHERE all_orders > 0 AND all_orders < 1000000");
  }
}
