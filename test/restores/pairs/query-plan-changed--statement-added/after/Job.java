package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("samples", "'all'", "number") + " FROM orders WHERE MOD(number, 50) = 0");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("customers", "customer", "SUM(amount)") + " FROM orders GROUP BY customer");
    statements.execute();
  }
}
