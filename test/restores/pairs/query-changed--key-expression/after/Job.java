package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "shown", "total") + " FROM (SELECT MAX(shop) AS shown, SUM(amount) AS total FROM (SELECT UPPER(customer) AS customer, shop, amount FROM orders WHERE number > -1) GROUP BY customer)");
  }
}
