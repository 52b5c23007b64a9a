package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Adds up orders. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse")
        .map(order -> Tuple2.of(order.customer, order.amount * 6 / 5)).returns(Types.TUPLE(Types.STRING, Types.LONG)).uid("amounts")
        .keyBy(amount -> amount.f0)
        .sum(1).uid("sums")
        .map(sum -> Line.of("spent", sum.f0, sum.f1 / 120)).uid("lines")
        .print().uid("out");
    env.execute("orders");
  }
}
