package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE VIEW windows AS SELECT window_end AS until, COUNT(*) AS many, MIN(number) AS first_one"
            + " FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '200' SECOND(3))) GROUP BY window_start, window_end");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("window", "'all'", "CASE WHEN first_one < 100 THEN 'first' WHEN many = 200 THEN 'full' ELSE 'not full' END") + " FROM windows WHERE until IS NOT NULL");
  }
}
