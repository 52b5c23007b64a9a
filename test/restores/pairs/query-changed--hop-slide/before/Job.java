package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("window", "customer", "CASE WHEN total > 110 THEN 'whole' ELSE 'part' END")
            + " FROM (SELECT customer, window_start, window_end, COUNT(*) AS total"
            + " FROM TABLE(HOP(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '1' MINUTE, INTERVAL '8' MINUTE))"
            + " GROUP BY customer, window_start, window_end)");
  }
}
