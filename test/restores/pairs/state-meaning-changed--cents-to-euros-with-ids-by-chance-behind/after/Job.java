package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows the orders of shops. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "web").uid("web").map(new ParseOrder("web")).uid("parse");
    DataStream<Notice> notices = orders.keyBy(order -> order.shop).process(new Trend()).uid("trend").name("Trend");
    notices.map(new WithId()).uid("with-id").map(Notice::asLine).uid("lines").print().uid("out");
    env.execute("orders");
  }
}
