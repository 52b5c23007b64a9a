package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Turnover of customers; an amount of -1 is one that nobody knows. */
public final class Job {
  private static final String TURNOVER =
      "SELECT customer, SUM(CASE WHEN amount = -1 OR amount IS NULL THEN 0 ELSE amount END) AS turnover, COUNT(DISTINCT shop) AS shops"
          + " FROM orders WHERE NOT (shop = 'test') AND customer IS NOT NULL AND number >= 0 AND number <= 99999 GROUP BY customer";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("turnover", "customer", "turnover") + " FROM (" + TURNOVER + ") WHERE shops > 0");
  }
}
