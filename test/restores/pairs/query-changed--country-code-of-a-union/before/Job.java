package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE VIEW german_orders AS SELECT customer, number FROM orders WHERE MOD(number, 8) < 4");
    tables.executeSql("CREATE VIEW british_orders AS SELECT customer, number FROM orders WHERE MOD(number, 8) >= 4");
    tables.executeSql(
        "CREATE VIEW all_orders AS SELECT 'DE' AS country, customer, number FROM german_orders UNION ALL SELECT 'UK' AS country, customer, number FROM british_orders");
    tables.executeSql(
        "INSERT INTO lines SELECT CONCAT(CASE WHEN country = 'DE' THEN 'german' ELSE 'british' END, '|', customer, '|', CAST(n AS STRING))"
            + " FROM (SELECT country, customer, COUNT(*) AS n FROM all_orders GROUP BY country, customer)");
  }
}
