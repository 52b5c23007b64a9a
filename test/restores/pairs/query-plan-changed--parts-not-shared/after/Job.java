package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.getConfig().set("table.optimizer.reuse-sub-plan-enabled", "false");
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("total", "customer", "total") + " FROM (SELECT customer, SUM(amount) AS total FROM orders GROUP BY customer)");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("shops", "shop", "n") + " FROM (SELECT shop, COUNT(*) AS n, SUM(tax) AS taxes FROM orders WHERE tax > 0 GROUP BY shop)");
    statements.execute();
  }
}
