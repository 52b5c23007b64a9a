package pair;

import common.Feed;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders of customers, and keeps where they live. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders").uid("orders-source").map(Order::of).uid("orders");
    DataStream<Tuple2<Order, String>> enriched = AsyncDataStream.orderedWait(orders, new AskCountry(), 10, TimeUnit.SECONDS, 50).uid("ask-country");
    enriched.keyBy(answer -> answer.f0.customer).process(new Customers()).uid("customers").print().uid("out");
    env.execute("customers");
  }
}
