package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE members (number BIGINT, customer AS CONCAT('key-', CAST(MOD(number, 4) AS STRING))) WITH ('connector' = 'datagen', 'rows-per-second' = '10', 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '3')");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("orders", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM orders WHERE customer IN (SELECT customer FROM members) GROUP BY customer)");
  }
}
