package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(number -> new Order(Feed.key(number), 1L)).returns(Order.class).uid("orders-of").keyBy(order -> order.customer).reduce(Order::and).uid("sums").map(order -> Line.of("sum", order.customer, order.number)).returns(Types.STRING).uid("show").print().uid("out");
    env.execute("orders");
  }
}
