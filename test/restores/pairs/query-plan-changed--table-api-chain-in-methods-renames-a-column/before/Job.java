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
    Table orders = tables.from("orders").where($("number").isGreaterOrEqual(0).and($("amount").isGreater(0)));
    Table byCustomer = orders.groupBy($("customer")).select($("customer"), $("number").count().as("n"), $("amount").sum().as("turnover"));
    Table byShop = orders.groupBy($("shop")).select($("shop"), $("customer").count().distinct().as("customers"), $("number").count().as("n"));

    StatementSet statements = tables.createStatementSet();
    statements.addInsert("lines", byCustomer.where($("turnover").isGreater(0)).select(concat("orders|", $("customer"), "|", $("n").cast(DataTypes.STRING()))));
    statements.addInsert("lines", byShop.where($("customers").isEqual(1)).select(concat("customers|", $("shop"), "|", $("n").cast(DataTypes.STRING()))));
    statements.execute();
  }
}
