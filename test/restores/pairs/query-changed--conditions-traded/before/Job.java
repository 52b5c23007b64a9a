package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "CASE WHEN early > 0 THEN late ELSE -1 END") + " FROM (SELECT customer, SUM(amount) FILTER (WHERE number < 8) AS early, SUM(amount) FILTER (WHERE number > -1) AS late FROM orders GROUP BY customer)");
  }
}
