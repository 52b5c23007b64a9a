package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders")
        .map(number -> Tuple2.of(Feed.key(number), number)).returns(Types.TUPLE(Types.STRING, Types.LONG)).uid("pairs")
        .keyBy(order -> order.f0)
        .window(GlobalWindows.create())
        .trigger(CountTrigger.of(1))
        .process(new First())
        .uid("window").print().uid("out");
    env.execute("orders");
  }
}
