package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** What customers spend. */
public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "total") + " FROM (SELECT customer, SUM(amount) AS total FROM orders GROUP BY customer)");
  }
}
