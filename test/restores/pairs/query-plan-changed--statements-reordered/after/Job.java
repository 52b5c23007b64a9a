package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("kept", "customer", "number / 4") + " FROM (SELECT customer, number, ROW_NUMBER() OVER (PARTITION BY customer ORDER BY clock DESC) AS place FROM orders) WHERE place = 1");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "total") + " FROM (SELECT customer, SUM(amount) AS total FROM orders GROUP BY customer)");
    statements.execute();
  }
}
