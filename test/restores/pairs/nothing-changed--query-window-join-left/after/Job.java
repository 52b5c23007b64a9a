package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("joined", "'all'", "CASE WHEN least < 40 THEN 'first' WHEN many = 40 THEN 'full' ELSE 'not full' END")
            + " FROM (SELECT l.window_end, COUNT(*) AS many, MIN(l.number) AS least FROM"
            + " (SELECT * FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '40' SECOND))) AS l LEFT JOIN"
            + " (SELECT * FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '40' SECOND))) AS r"
            + " ON l.number = r.number AND l.window_start = r.window_start AND l.window_end = r.window_end GROUP BY l.window_start, l.window_end)");
  }
}
