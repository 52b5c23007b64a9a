package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.table.api.Table;
import org.apache.flink.table.api.bridge.java.StreamTableEnvironment;

/** A query picks the orders that are paid, a function counts them. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    StreamTableEnvironment tables = StreamTableEnvironment.create(env);
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders-source").map(Order::of).uid("orders");
    tables.createTemporaryView("orders", orders);
    Table paid = tables.sqlQuery("SELECT customer, number, cents - discount AS amount FROM orders WHERE cents > 0");
    tables.toDataStream(paid).keyBy(row -> (String) row.getField("customer")).process(new CountPaid()).uid("paid").print().uid("out");
    env.execute("paid orders");
  }
}
