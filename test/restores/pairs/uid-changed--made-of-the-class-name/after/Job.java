package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  private static boolean isRefund(long order) {
    return order % 3 == 0;
  }

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    DataStream<Long> refunds = orders.filter(order -> isRefund(order)).uid("refunded");
    Step.keyed(orders, new CustomerOrders()).print().uid("orders-out");
    Step.keyed(refunds, new CountRefunds()).print().uid("refunds-out");
    env.execute("orders");
  }
}
