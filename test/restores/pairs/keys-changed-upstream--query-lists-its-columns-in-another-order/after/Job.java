package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;
import org.apache.flink.types.Row;

/** Counts the orders of customers, of those that a query lets through. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse");
    tables.createTemporaryView("orders", orders);

    Table valid = tables.sqlQuery("SELECT shop, customer, amount FROM orders WHERE amount > 0");
    DataStream<Row> rows = tables.toDataStream(valid);
    rows.keyBy(row -> (String) row.getField(0), Types.STRING).process(new CountOrders()).uid("count").print().uid("count-out");
    env.execute("orders");
  }
}
