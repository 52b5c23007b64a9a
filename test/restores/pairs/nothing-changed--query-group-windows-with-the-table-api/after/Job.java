package pair;

import static org.apache.flink.table.api.Expressions.$;
import static org.apache.flink.table.api.Expressions.concat;
import static org.apache.flink.table.api.Expressions.ifThenElse;
import static org.apache.flink.table.api.Expressions.lit;

import common.Queries;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.table.api.Tumble;

/** Orders of customers in windows of time. */
public final class Job {
  private static final int SECONDS = 200;

  public static void main(String[] arguments) throws Exception {
    TableEnvironment tables = Queries.of();
    lines(perWindow(tables.from("orders"))).executeInsert("lines");
  }

  private static Table perWindow(Table orders) {
    return orders
        .where($("amount").isGreater(0))
        .window(Tumble.over(lit(SECONDS).seconds()).on($("ordered_at")).as("w"))
        .groupBy($("w"), $("customer"))
        .select($("customer"), $("w").end().as("until"), $("number").count().as("many"), $("number").min().as("first_one"));
  }

  private static Table lines(Table windows) {
    return windows
        .where($("until").isNotNull())
        .select(concat("window|", $("customer"), "|", ifThenElse($("first_one").isLess(200), "first", ifThenElse($("many").isEqual(50), "full", "not full"))).as("line_text"));
  }
}
