package common;

import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;

/** Orders without end, a hundred a second, as a table, and tables that print a line for each change of a row. */
public final class Queries {
  private Queries() {}

  public static TableEnvironment of() {
    TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    tables.executeSql(
        "CREATE TABLE orders (number BIGINT,"
            + " customer AS CONCAT('key-', CAST(MOD(number, 4) AS STRING)), shop AS CONCAT('shop-', CAST(MOD(number, 4) AS STRING)),"
            + " buyer AS MOD(number, 4), seller AS MOD(number + 1, 4), amount AS 1 + MOD(number, 1), tax AS 10 + MOD(number, 1),"
            + " clock AS PROCTIME(), ordered_at AS TO_TIMESTAMP_LTZ(number * 1000, 3), WATERMARK FOR ordered_at AS ordered_at)"
            + " WITH ('connector' = 'datagen', 'rows-per-second' = '100',"
            + " 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    out(tables, "lines");
    return tables;
  }

  /** A table of lines that are printed. */
  public static void out(TableEnvironment tables, String name) {
    tables.executeSql("CREATE TABLE " + name + " (line_text STRING) WITH ('connector' = 'print')");
  }

  /** SQL for a line: a label, a key and a value. */
  public static String line(String label, String key, String value) {
    return "CONCAT('" + label + "|', CAST(" + key + " AS STRING), '|', CAST(" + value + " AS STRING))";
  }
}
