package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE refunds (number BIGINT) WITH ('connector' = 'datagen', 'rows-per-second' = '100', 'fields.number.kind' = 'sequence', 'fields.number.start' = '500000', 'fields.number.end' = '600000')");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("read", "what", "CASE WHEN latest < 500000 THEN 'orders' WHEN earliest >= 500000 THEN 'refunds' ELSE 'both' END") + " FROM (SELECT what, MIN(number) AS earliest, MAX(number) AS latest FROM (SELECT 'refunds' AS what, number FROM refunds UNION ALL SELECT 'orders' AS what, number FROM orders) GROUP BY what)");
  }
}
