package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** The customer and shop with most orders in each window. */
public final class Job {
  private static final String WINDOWS = "TABLE(TUMBLE(DATA => TABLE orders, TIMECOL => DESCRIPTOR(ordered_at), SIZE => INTERVAL '1:40' MINUTE TO SECOND))";
  private static final String PER_WINDOW =
      "SELECT w.window_start AS since, w.window_end AS until, w.customer AS customer, w.shop AS shop, COUNT(*) AS orders_in_window, MIN(w.number) AS earliest FROM " + WINDOWS
          + " AS w GROUP BY w.window_start, w.window_end, w.customer, w.shop";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW per_window AS " + PER_WINDOW);
    tables.executeSql("CREATE TEMPORARY VIEW best AS WITH placed AS (SELECT p.*, ROW_NUMBER() OVER (PARTITION BY since, until ORDER BY orders_in_window DESC, customer) AS place FROM per_window AS p)"
        + " SELECT earliest, orders_in_window, until FROM placed WHERE place < 2");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("best", "'all'", "IF(earliest < 100, 'first', IF(orders_in_window = 25, 'full', 'not full'))") + " FROM best WHERE until IS NOT NULL");
  }
}
