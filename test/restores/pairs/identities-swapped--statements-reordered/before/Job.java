package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("amounts", "shown", "total") + " FROM (SELECT MAX(customer) AS shown, SUM(amount) AS total FROM orders GROUP BY customer)");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("taxes", "shown", "total") + " FROM (SELECT MAX(customer) AS shown, SUM(tax) AS total FROM orders GROUP BY customer)");
    statements.execute();
  }
}
