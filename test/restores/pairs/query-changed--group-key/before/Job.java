package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "shown", "total") + " FROM (SELECT MAX(customer) AS shown, SUM(amount) AS total FROM orders GROUP BY customer)");
  }
}
