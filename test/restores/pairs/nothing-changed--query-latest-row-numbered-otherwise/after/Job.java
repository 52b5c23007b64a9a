package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** How many carts there are of which we know the latest state. */
public final class Job {
  private static final String LATEST =
      "WITH numbered AS (SELECT c.shop AS seen_in, c.cart AS cart_id, ROW_NUMBER() OVER (PARTITION BY c.cart ORDER BY c.clock DESC) AS rn FROM carts AS c)"
          + " SELECT seen_in, cart_id FROM numbered WHERE rn < 2";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW carts AS SELECT number % 50 AS cart, number, shop, clock FROM orders WHERE number >= 0");
    tables.executeSql("CREATE TEMPORARY VIEW latest AS " + LATEST);
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("kept", "'all'", "IF(n < 40, 'filling', 'kept')") + " FROM (SELECT COUNT(1) AS n FROM latest WHERE NOT (seen_in IS NULL))");
  }
}
