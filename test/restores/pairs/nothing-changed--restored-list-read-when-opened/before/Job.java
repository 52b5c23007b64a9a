package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Writes invoices. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse").filter(order -> order.cents > 0).uid("not-empty");
    orders.map(new Invoices()).uid("invoices").name("Number invoices").print().uid("invoices-out");
    orders.keyBy(order -> order.customer).process(new Customers()).uid("customers").name("Customers").print().uid("customers-out");
    env.execute("invoices");
  }
}
