package pair;

import common.Queries;
import java.time.Duration;
import org.apache.flink.table.api.TableEnvironment;

/** Turnover of customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.getConfig().setIdleStateRetention(Duration.ofDays(1));
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("turnover", "customer", "turnover") + " FROM (" + turnover() + ")");
  }

  private static String turnover() {
    return "SELECT customer, SUM(amount) AS turnover FROM orders WHERE amount > 0 GROUP BY customer";
  }
}
