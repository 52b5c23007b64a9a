package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Turnover of customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("turnover", "customer", "turnover") + " FROM (" + turnover() + ")");
  }

  private static String turnover() {
    return "SELECT /*+ STATE_TTL('orders' = '24h') */ customer, SUM(amount) AS turnover FROM orders WHERE amount > 0 GROUP BY customer";
  }
}
