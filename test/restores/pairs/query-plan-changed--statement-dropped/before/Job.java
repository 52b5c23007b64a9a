package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("customers", "customer", "SUM(amount)") + " FROM orders GROUP BY customer");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("shops", "shop", "n") + " FROM (SELECT shop, COUNT(*) AS n, MAX(tax) AS most FROM orders GROUP BY shop)");
    statements.execute();
  }
}
