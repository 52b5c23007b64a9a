package pair;

import common.Queries;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = TableEnvironment.create(EnvironmentSettings.inStreamingMode());
    tables.executeSql("CREATE TABLE orders (number BIGINT, customer AS CONCAT('key-', CAST(MOD(number, 4) AS STRING)), amount AS 1 + MOD(number, 1)) WITH ('connector' = 'datagen', 'rows-per-second' = '100', 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    Queries.out(tables, "lines");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "total") + " FROM (SELECT customer, SUM(amount) AS total FROM orders GROUP BY customer)");
  }
}
