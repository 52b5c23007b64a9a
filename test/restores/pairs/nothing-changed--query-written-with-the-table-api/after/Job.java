package pair;

import static org.apache.flink.table.api.Expressions.$;
import static org.apache.flink.table.api.Expressions.concat;

import common.Queries;
import org.apache.flink.table.api.DataTypes;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.TableEnvironment;

/** What customers have spent. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    spent(tables.from("orders"))
        .where($("n").isGreater(0))
        .select(concat("spent|", $("who"), "|", $("total").cast(DataTypes.STRING())).as("line_text"))
        .insertInto("lines")
        .execute();
  }

  private static Table spent(Table orders) {
    return orders
        .where($("number").isGreaterOrEqual(0))
        .where($("amount").isGreater(0))
        .select($("customer").as("who"), $("amount"), $("tax"))
        .groupBy($("who"))
        .select($("who"), $("amount").sum().as("total"), $("tax").count().as("n"));
  }
}
