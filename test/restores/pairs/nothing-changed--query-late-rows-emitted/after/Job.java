package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Tells what was bought in half a day, while the half day is not over. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    Emission.configure(tables);
    tables.createTemporaryView(
        "bought",
        tables.sqlQuery(
            "SELECT customer, TUMBLE_START(ordered_at, INTERVAL '12' HOUR) AS since, COUNT(*) AS orders, SUM(amount) AS amount"
                + " FROM orders GROUP BY customer, TUMBLE(ordered_at, INTERVAL '12' HOUR)"));
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("bought", "customer", "orders") + " FROM bought");
    statements.addInsertSql(
        "INSERT INTO lines SELECT " + Queries.line("shops", "shop", "orders") + " FROM (SELECT shop, COUNT(*) AS orders FROM orders GROUP BY shop)");
    statements.execute();
  }
}
