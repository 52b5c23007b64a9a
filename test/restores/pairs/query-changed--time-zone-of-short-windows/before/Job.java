package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.getConfig().set("table.local-time-zone", "UTC");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("window", "'all'", "CASE WHEN first_one < 40 THEN 'first' WHEN many = 40 THEN 'full' ELSE 'not full' END")
            + " FROM (SELECT window_end, COUNT(*) AS many, MIN(number) AS first_one FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '40' SECOND)) GROUP BY window_start, window_end)");
  }
}
