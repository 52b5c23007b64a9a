package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT line_text FROM (SELECT customer, " + Queries.line("customers", "customer", "number") + " AS line_text, COUNT(*) OVER (PARTITION BY customer ORDER BY clock) AS n FROM orders) WHERE n > 0");
    statements.execute();
  }
}
