package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** What customers ordered, as a list of initials. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE TEMPORARY VIEW lists AS SELECT customer, LISTAGG(SUBSTRING(shop FROM 1 FOR 1)) AS initials, COUNT(*) AS n"
            + " FROM orders WHERE buyer = 0 OR buyer = 1 OR buyer = 2 OR buyer = 3 GROUP BY customer");
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("list", "customer", "(CHAR_LENGTH(initials) + 1) / 2") + " FROM lists");
    statements.addInsertSql("INSERT INTO lines SELECT " + Queries.line("orders", "customer", "n") + " FROM lists");
    statements.execute();
  }
}
