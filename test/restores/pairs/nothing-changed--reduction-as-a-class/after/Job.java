package pair;

import common.Feed;
import common.Line;
import java.math.BigDecimal;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Shows the greatest order of each customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(Order::of).uid("parse")
        .map(order -> Tuple2.of(order.customer, order.cents)).returns(Types.TUPLE(Types.STRING, Types.LONG)).uid("amounts")
        .keyBy(amount -> amount.f0)
        .reduce(new Greatest()).uid("greatest")
        .map(amount -> Line.of("greatest", amount.f0, BigDecimal.valueOf(amount.f1, 2).toPlainString() + " EUR")).uid("lines")
        .print().uid("out");
    env.execute("orders");
  }
}
