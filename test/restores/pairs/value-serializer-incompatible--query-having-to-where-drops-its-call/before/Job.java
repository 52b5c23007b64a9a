package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Turnover of customers who order more than samples. */
public final class Job {
  private static final String TURNOVER = "SELECT customer, SUM(amount) AS turnover FROM orders WHERE customer IS NOT NULL GROUP BY customer HAVING MAX(amount) > 0";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("turnover", "customer", "turnover") + " FROM (" + TURNOVER + ")");
  }
}
