package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Turnover of customers, and orders of shops, for the dashboard of sales. */
public final class Job {
  private static final String TURNOVER =
      "SELECT customer, SUM(CASE WHEN tax < 0 THEN 0 ELSE amount END) AS turnover, MAX(number) AS latest"
          + " FROM (SELECT customer, amount, tax, number FROM orders WHERE customer IS NOT NULL AND amount > 0) GROUP BY customer";
  private static final String SHOPS = "SELECT shop, COUNT(*) AS n, COUNT(DISTINCT customer) AS customers FROM orders WHERE number >= 0 GROUP BY shop";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("turnover", "customer", "turnover") + " FROM (" + TURNOVER + ") WHERE latest >= 0");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("shops", "shop", "n") + " FROM (" + SHOPS + ") WHERE customers > 0");
    statements.execute();
  }
}
