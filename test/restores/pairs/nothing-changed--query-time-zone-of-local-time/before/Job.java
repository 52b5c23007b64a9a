package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.getConfig().set("table.local-time-zone", "UTC");
    tables.executeSql(
        "CREATE TABLE visits (number BIGINT, seen_at AS TIMESTAMPADD(SECOND, CAST(number AS INT), TIMESTAMP '2024-01-01 00:00:00'), WATERMARK FOR seen_at AS seen_at)"
            + " WITH ('connector' = 'datagen', 'rows-per-second' = '100', 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    tables.executeSql(
        "INSERT INTO lines SELECT " + Queries.line("window", "'all'", "CASE WHEN first_one < 40 THEN 'first' WHEN many = 40 THEN 'full' ELSE 'not full' END")
            + " FROM (SELECT window_end, COUNT(*) AS many, MIN(number) AS first_one FROM TABLE(TUMBLE(TABLE visits, DESCRIPTOR(seen_at), INTERVAL '40' SECOND)) GROUP BY window_start, window_end)");
  }
}
