package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** How many orders follow the first payment of each customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql("CREATE TEMPORARY VIEW payments AS SELECT number AS payment, customer, amount, tax FROM orders WHERE number < 4");
    tables.executeSql(
        "CREATE TEMPORARY VIEW paid_orders AS SELECT o.number, o.customer, o.amount, p.amount AS paid, o.shop AS bought_at, p.tax AS paid_tax FROM orders AS o INNER JOIN payments AS p ON o.customer = p.customer");
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql(
        "INSERT INTO lines SELECT "
            + Queries.line("paid", "customer", "n")
            + " FROM (SELECT customer, COUNT(*) AS n FROM paid_orders WHERE amount = paid GROUP BY customer)");
    statements.execute();
  }
}
