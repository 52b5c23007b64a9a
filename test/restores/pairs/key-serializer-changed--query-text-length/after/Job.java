package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE sales (number BIGINT, customer AS CAST(CONCAT('key-', CAST(MOD(number, 4) AS STRING)) AS VARCHAR(50)), amount AS CAST(1 + MOD(number, 1) AS INT)) WITH ('connector' = 'datagen', 'rows-per-second' = '100', 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n, MAX(amount) AS most FROM sales GROUP BY customer HAVING MAX(amount) > 0)");
  }
}
