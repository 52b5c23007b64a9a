package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE visits (number BIGINT, customer AS CONCAT('key-', CAST(MOD(number, 4) AS STRING)), seen_at AS TO_TIMESTAMP_LTZ(number * 1000, 3), WATERMARK FOR seen_at AS seen_at) WITH ('connector' = 'datagen', 'rows-per-second' = '100', 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("window", "'all'", "CASE WHEN least < 200 THEN 'first' WHEN n = 200 THEN 'whole' ELSE 'partial' END") + " FROM (SELECT COUNT(*) AS n, MIN(number) AS least FROM TABLE(TUMBLE(TABLE visits, DESCRIPTOR(seen_at), INTERVAL '200' SECOND(3))) GROUP BY window_start, window_end)");
  }
}
