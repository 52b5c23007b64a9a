package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    Queries.out(tables, "alarms");
    tables.executeSql("CREATE VIEW turnover AS SELECT customer, SUM(amount) AS total FROM orders GROUP BY customer");
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("turnover", "customer", "total") + " FROM turnover");
    statements.execute();
  }
}
