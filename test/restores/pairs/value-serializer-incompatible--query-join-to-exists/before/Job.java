package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Orders of important customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW important AS SELECT customer AS name FROM orders WHERE number < 4");
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql(
        "INSERT INTO lines SELECT "
            + Queries.line("important", "customer", "n")
            + " FROM (SELECT o.customer, COUNT(*) AS n FROM orders o JOIN important i ON i.name = o.customer WHERE o.amount > 0 GROUP BY o.customer)");
    statements.execute();
  }
}
