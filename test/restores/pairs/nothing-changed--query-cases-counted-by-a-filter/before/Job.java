package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders of customers at shops that are open. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE TEMPORARY VIEW counted AS SELECT SUBSTRING(customer, 1, 5) AS who, MOD(buyer, 4) AS buyer_number,"
            + " SUM(CASE WHEN shop <> 'closed' THEN CAST(1 AS BIGINT) ELSE CAST(0 AS BIGINT) END) AS open_orders, COUNT(*) AS all_orders"
            + " FROM orders WHERE number >= 0 AND customer <> 'nobody' GROUP BY SUBSTRING(customer, 1, 5), MOD(buyer, 4) HAVING COUNT(*) > 0");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("open", "buyer_number", "open_orders") + " FROM counted WHERE all_orders < 1000000");
  }
}
