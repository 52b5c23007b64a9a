package pair;

import static org.apache.flink.table.api.Expressions.$;
import static org.apache.flink.table.api.Expressions.concat;

import common.Queries;
import org.apache.flink.table.api.DataTypes;
import org.apache.flink.table.api.StatementSet;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.TableEnvironment;

/** Counts the orders of customers and the customers of shops, with the Table API. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    Table orders = valid(tables.from("orders"));
    tables.createTemporaryView("by_customer", byCustomer(orders));

    StatementSet statements = tables.createStatementSet();
    statements.addInsert("lines", lines("orders", tables.from("by_customer").filter($("turnover").isGreater(0)), "customer"));
    statements.addInsert("lines", lines("customers", byShop(orders).filter($("customers").isEqual(1)), "shop"));
    statements.execute();
  }

  private static Table valid(Table orders) {
    return orders.filter($("amount").isGreater(0)).filter($("number").isGreaterOrEqual(0));
  }

  private static Table byCustomer(Table orders) {
    return orders
        .groupBy($("customer"))
        .select($("customer"), $("number").count().as("many"), $("amount").sum().as("turnover"));
  }

  private static Table byShop(Table orders) {
    return orders.groupBy($("shop")).select($("shop"), $("customer").count().distinct().as("customers"), $("number").count().as("many"));
  }

  private static Table lines(String label, Table counted, String key) {
    return counted.select(concat(label + "|", $(key), "|", $("many").cast(DataTypes.STRING())).as("line_text"));
  }
}
