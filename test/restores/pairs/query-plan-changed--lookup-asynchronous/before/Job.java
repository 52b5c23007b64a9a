package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE rates (customer STRING, rate BIGINT) WITH ('connector' = 'rates')");
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "total") + " FROM (SELECT o.customer, SUM(o.amount * r.rate) AS total FROM orders AS o JOIN rates FOR SYSTEM_TIME AS OF o.clock AS r ON o.customer = r.customer GROUP BY o.customer)");
  }
}
