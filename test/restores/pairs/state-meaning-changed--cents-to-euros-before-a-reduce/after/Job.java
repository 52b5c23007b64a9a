package pair;

import common.Feed;
import common.Line;
import java.util.Locale;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Shows the greatest order of each customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse")
        .map(order -> Tuple2.of(order.customer, Math.round(order.cents / 100.0))).returns(Types.TUPLE(Types.STRING, Types.LONG)).uid("amounts")
        .keyBy(amount -> amount.f0)
        .reduce((one, other) -> other.f1 > one.f1 ? other : one).uid("greatest")
        .map(amount -> Line.of("greatest", amount.f0, String.format(Locale.ROOT, "%d.00 EUR", amount.f1))).uid("lines")
        .print().uid("out");
    env.execute("orders");
  }
}
