package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("window", "customer", "CASE WHEN total > 40 THEN 'many' ELSE 'few' END")
            + " FROM (SELECT customer, window_start, window_end, SUM(amount) AS total"
            + " FROM TABLE(CUMULATE(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '1' MINUTE, INTERVAL '1' DAY))"
            + " GROUP BY customer, window_start, window_end)");
  }
}
