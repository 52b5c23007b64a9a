package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    Queries.out(tables, "others");
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql(
        "INSERT INTO others SELECT " + Queries.line("dear", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM orders WHERE MOD(number, 8) < 4 GROUP BY customer)");
    statements.addInsertSql(
        "INSERT INTO lines SELECT " + Queries.line("orders", "customer", "n") + " FROM (SELECT customer, COUNT(*) AS n FROM orders WHERE number >= 0 GROUP BY customer)");
    statements.execute();
  }
}
