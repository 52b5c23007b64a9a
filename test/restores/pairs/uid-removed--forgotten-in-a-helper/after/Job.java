package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    DataStream<Long> refunds = orders.filter(order -> order % 3 == 0).uid("refunded");
    Step.keyed(orders, new CountOrders()).print().uid("orders-out");
    Step.keyed(refunds, new CountRefunds()).print().uid("refunds-out");
    env.execute("orders");
  }
}
