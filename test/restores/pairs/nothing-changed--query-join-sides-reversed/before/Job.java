package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE payments (number BIGINT, order_of AS CONCAT('key-', CAST(MOD(number, 4) AS STRING)), word AS CONCAT('payment of key-', CAST(MOD(number, 4) AS STRING))) WITH ('connector' = 'datagen', 'rows-per-second' = '100', 'fields.number.kind' = 'sequence', 'fields.number.start' = '0', 'fields.number.end' = '100000')");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("joined", "customer", "n") + " FROM (SELECT o.customer AS customer, COUNT(*) AS n FROM orders AS o JOIN (SELECT * FROM payments WHERE number < 4) AS p ON o.customer = p.order_of GROUP BY o.customer)");
  }
}
