package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Orders in windows of time, of each customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("window", "who", "CASE WHEN many = 50 AND first_one >= 0 THEN 'full' ELSE 'not full' END") + " FROM (" + counted() + ")");
  }

  private static String counted() {
    return "SELECT customer AS who, COUNT(*) AS many, MIN(number) AS first_one FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '200' SECOND(3))) WHERE number >= 100"
        + " GROUP BY window_start, window_end, customer";
  }
}
