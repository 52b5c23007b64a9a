package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Turnover of a day, told every minute. */
public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("window", "customer", "CASE WHEN total > 40 THEN 'many' ELSE 'few' END")
        + " FROM (SELECT customer, window_start, window_end, SUM(amount) AS total"
        + " FROM TABLE(CUMULATE(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '60' SECOND, INTERVAL '24' HOUR)) GROUP BY customer, window_start, window_end)");
  }
}
