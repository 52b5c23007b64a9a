package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders")
        .map(Order::of).returns(Order.class).uid("pairs")
        .keyBy(order -> order.customer)
        .window(GlobalWindows.create())
        .trigger(CountTrigger.of(1))
        .aggregate(new Orders(), new Told())
        .uid("window").print().uid("out");
    env.execute("orders");
  }
}
