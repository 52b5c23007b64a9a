package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** The customer and shop with most orders in each window. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE TEMPORARY VIEW per_window AS SELECT window_start, window_end, customer, shop, COUNT(*) AS many, MIN(number) AS first_one"
            + " FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '100' SECOND(3))) GROUP BY window_start, window_end, customer, shop");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("best", "'all'", "CASE WHEN first_one < 100 THEN 'first' WHEN many = 25 THEN 'full' ELSE 'not full' END")
            + " FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY many DESC, customer ASC) AS place FROM per_window) WHERE place <= 1");
  }
}
