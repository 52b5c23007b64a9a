package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** How many carts there are of which we know the latest state. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW carts AS SELECT MOD(number, 50) AS cart, number, shop, clock FROM orders WHERE number >= 0");
    tables.executeSql(
        "CREATE TEMPORARY VIEW latest AS SELECT cart, shop FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY cart ORDER BY clock DESC) AS row_num FROM carts) WHERE row_num = 1");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("kept", "'all'", "CASE WHEN n < 40 THEN 'filling' ELSE 'kept' END") + " FROM (SELECT COUNT(*) AS n FROM latest WHERE shop IS NOT NULL)");
  }
}
