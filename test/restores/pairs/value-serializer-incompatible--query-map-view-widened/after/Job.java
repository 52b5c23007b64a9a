package pair;

import common.Queries;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.TableEnvironment;

/** Looks at what customers buy where. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    tables.createTemporarySystemFunction("of_one_shop", OfOneShop.class);
    tables.createTemporaryView("paid", tables.sqlQuery("SELECT number, customer, shop, amount FROM orders WHERE amount >= 1"));
    StatementSet statements = tables.createStatementSet();
    statements.addInsertSql(
        "INSERT INTO lines SELECT "
            + Queries.line("loyalty", "customer", "loyalty")
            + " FROM (SELECT customer, of_one_shop(shop) AS loyalty FROM paid GROUP BY customer)");
    statements.addInsertSql(
        "INSERT INTO lines SELECT "
            + Queries.line("orders", "shop", "orders")
            + " FROM (SELECT shop, COUNT(*) AS orders FROM paid GROUP BY shop)");
    statements.execute();
  }
}
