package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TABLE audit (customer STRING) WITH ('connector' = 'blackhole')");
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "total") + " FROM (SELECT customer, SUM(amount) AS total FROM orders  GROUP BY customer)");
    statements.addInsertSql("INSERT INTO audit SELECT customer FROM orders WHERE amount > 5");
    statements.execute();
  }
}
