package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Orders of customers so far, and those that follow a first one. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql(
        "INSERT INTO lines SELECT "
            + Queries.line("running", "customer", "n")
            + " FROM (SELECT customer, COUNT(*) OVER (PARTITION BY customer ORDER BY clock RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) AS n"
            + " FROM orders WHERE number BETWEEN 0 AND 99999 AND buyer IN (0, 1, 2, 3))");
    statements.addInsertSql(
        "INSERT INTO lines SELECT "
            + Queries.line("joined", "who", "n")
            + " FROM (SELECT o.customer AS who, COUNT(*) AS n FROM orders o LEFT JOIN (SELECT customer, number FROM orders WHERE number < 4) f ON o.customer = f.customer"
            + " WHERE f.number >= 0 GROUP BY o.customer)");
    statements.execute();
  }
}
