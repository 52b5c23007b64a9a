package pair;

import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;

/** Clicks in the order of their time, for an audit. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    tables.executeSql(
        "CREATE TABLE clicks (number BIGINT, page AS CONCAT('page-', CAST(MOD(number, 4) AS STRING)),"
            + " clicked_at AS TO_TIMESTAMP_LTZ(number / 2 * 1000, 3), WATERMARK FOR clicked_at AS clicked_at - INTERVAL '60' SECOND)"
            + " WITH ('connector' = 'datagen', 'rows-per-second' = '100',"
            + " 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    tables.executeSql("CREATE TABLE lines (line_text STRING) WITH ('connector' = 'print')");
    tables.executeSql(
        "INSERT INTO lines SELECT CONCAT('sorted|all|', CAST(number AS STRING)) FROM (SELECT clicked_at, number, page FROM clicks WHERE page <> 'page-9') ORDER BY clicked_at ASC");
  }
}
