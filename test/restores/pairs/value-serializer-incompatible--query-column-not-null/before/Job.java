package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE purchases (number BIGINT, customer AS CONCAT('key-', CAST(MOD(number, 4) AS STRING))) WITH ('connector' = 'datagen', 'rows-per-second' = '100', 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("top", "customer", "CASE WHEN n < 20 THEN 'filling' ELSE 'full' END") + " FROM (SELECT customer, COUNT(*) AS n, MAX(number) AS latest FROM (SELECT customer, number, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY number DESC) AS place FROM purchases) WHERE place <= 20 GROUP BY customer)");
  }
}
