package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("top", "'all'", "CASE WHEN number < 480 THEN 'begun' WHEN MOD(number, 480) < 5 THEN 'first' ELSE 'other' END") + " FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY window_start, window_end ORDER BY number ASC) AS place FROM TABLE(TUMBLE(TABLE orders, DESCRIPTOR(ordered_at), INTERVAL '8' MINUTE))) WHERE place <= 3");
  }
}
