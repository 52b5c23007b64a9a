package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    DataStream<Long> refunds = orders.filter(new Refunded(3)).uid("refunded");
    KeyedSteps.of(orders).counted(new CustomerOrders(), "CountOrders").print().uid("orders-out");
    KeyedSteps.of(refunds).counted(new Count("refunds", "refunds"), "CountRefunds").print().uid("refunds-out");
    env.execute("orders");
  }
}
