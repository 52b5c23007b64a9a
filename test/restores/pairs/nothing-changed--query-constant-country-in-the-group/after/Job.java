package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Orders of customers in Germany, and of shops everywhere. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.executeSql(
        "CREATE TEMPORARY VIEW orders_by_country AS SELECT number, customer, shop, amount, CASE WHEN MOD(number, 2) = 0 THEN 'DE' ELSE 'AT' END AS country FROM orders");
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql(
        "INSERT INTO lines SELECT "
            + Queries.line("orders", "customer", "n")
            + " FROM (SELECT customer, country, COUNT(*) AS n, SUM(amount) AS turnover FROM orders_by_country WHERE country = 'DE' GROUP BY customer, country) WHERE turnover > 0 AND country IS NOT NULL");
    statements.addInsertSql(
        "INSERT INTO lines SELECT " + Queries.line("articles", "shop", "n") + " FROM (SELECT shop, COUNT(*) AS n FROM orders_by_country GROUP BY shop)");
    statements.execute();
  }
}
