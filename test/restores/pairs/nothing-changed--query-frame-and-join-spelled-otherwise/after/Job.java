package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Orders of customers so far, and those that follow a first one. */
public final class Job {
  private static final String RUNNING =
      "SELECT customer, COUNT(*) OVER so_far AS orders_so_far FROM orders WHERE number >= 0 AND number <= 99999 AND (buyer = 0 OR buyer = 1 OR buyer = 2 OR buyer = 3)"
          + " WINDOW so_far AS (PARTITION BY customer ORDER BY clock)";
  private static final String JOINED =
      "SELECT later.customer AS who, COUNT(*) AS n FROM orders AS later INNER JOIN firsts ON later.customer = firsts.customer AND firsts.number >= 0 GROUP BY later.customer";

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW firsts AS SELECT customer, number FROM orders WHERE NOT (number >= 4)");
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("running", "customer", "orders_so_far") + " FROM (" + RUNNING + ")");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("joined", "who", "n") + " FROM (" + JOINED + ")");
    statements.execute();
  }
}
