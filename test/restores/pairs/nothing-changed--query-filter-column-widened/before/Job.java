package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE parcels (number BIGINT, weight INT, customer AS CONCAT('key-', CAST(MOD(number, 4) AS STRING))) WITH ('connector' = 'datagen', 'rows-per-second' = '100', 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000', 'fields.weight.min' = '1', 'fields.weight.max' = '9')");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM parcels WHERE weight > 0 GROUP BY customer)");
  }
}
