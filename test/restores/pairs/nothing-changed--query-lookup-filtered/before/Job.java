package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE rates (customer STRING, rate BIGINT) WITH ('connector' = 'rates')");
    tables.executeSql(
        "CREATE VIEW rated AS SELECT o.customer, o.amount * r.rate AS rated FROM orders AS o JOIN rates FOR SYSTEM_TIME AS OF o.clock AS r ON o.customer = r.customer");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "total") + " FROM (SELECT customer, SUM(rated) AS total FROM rated GROUP BY customer)");
  }
}
