package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("window", "customer", "CASE WHEN least < 480 THEN 'begun' WHEN n = 120 THEN 'whole' ELSE 'part' END") + " FROM (SELECT customer, COUNT(*) AS n, MIN(number) AS least FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '8' MINUTE)) GROUP BY customer, window_start, window_end)");
  }
}
