package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** How much the amounts of a customer vary, for those who look for fraud. */
public final class Job {
  private static final String AMOUNTS = "SELECT customer, COUNT(*) AS n, STDDEV_SAMP(CAST(amount AS DOUBLE)) AS deviation FROM orders WHERE amount > 0 GROUP BY customer";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW amounts AS " + AMOUNTS);
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("amounts", "customer", "n") + " FROM amounts WHERE deviation IS NULL OR deviation < 100");
  }
}
