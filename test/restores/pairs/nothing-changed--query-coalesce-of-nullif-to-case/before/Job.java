package pair;

import common.Queries;
import org.apache.flink.table.api.TableEnvironment;

/** Turnover of customers; an amount of -1 is one that nobody knows. */
public final class Job {
  private static final String TURNOVER =
      "SELECT customer, SUM(COALESCE(NULLIF(amount, -1), 0)) AS turnover, COUNT(DISTINCT CAST(shop AS STRING)) AS shops"
          + " FROM orders WHERE number BETWEEN 0 AND 99999 AND customer IS NOT NULL AND shop <> 'test' GROUP BY customer";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("INSERT INTO lines SELECT " + Queries.line("turnover", "customer", "turnover") + " FROM (" + TURNOVER + ") WHERE shops > 0");
  }
}
