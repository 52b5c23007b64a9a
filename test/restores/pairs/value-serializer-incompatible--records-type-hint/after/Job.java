package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders")
        .uid("orders")
        .map(Order::of)
        .returns(Types.POJO(Order.class))
        .uid("made")
        .keyBy(order -> order.customer)
        .reduce(Order::plus)
        .uid("count")
        .map(order -> Line.of("count", order.customer, order.count))
        .uid("shown")
        .print()
        .uid("out");
    env.execute("orders");
  }
}
