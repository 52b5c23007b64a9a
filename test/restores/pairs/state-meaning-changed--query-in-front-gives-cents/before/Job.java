package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

/** A query picks the orders that are paid, a function keeps the largest one of each customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);

    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).returns(Order.class).uid("parse");
    tables.createTemporaryView("orders", tables.fromDataStream(orders));
    Table paid = tables.sqlQuery("SELECT customer, amount FROM orders WHERE amount > 0");
    tables.toDataStream(paid).keyBy(row -> row.<String>getFieldAs("customer"), Types.STRING).process(new LargestOrder()).uid("largest").print().uid("out");
    env.execute("largest orders");
  }
}
