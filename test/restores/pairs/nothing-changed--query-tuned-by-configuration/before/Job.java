package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** What customers spend, and the latest orders of each. */
public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "total") + " FROM (SELECT customer, SUM(amount) AS total FROM orders GROUP BY customer)");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("top", "customer", "CASE WHEN n < 20 THEN 'filling' ELSE 'full' END")
        + " FROM (SELECT customer, COUNT(*) AS n, MAX(number) AS latest FROM (SELECT customer, number, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY number DESC) AS place FROM orders) WHERE place <= 30 GROUP BY customer)");
    statements.execute();
  }
}
