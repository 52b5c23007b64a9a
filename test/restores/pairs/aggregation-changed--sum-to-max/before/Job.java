package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple3;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(number -> Tuple3.of(Feed.key(number), 1L, 10L)).returns(Types.TUPLE(Types.STRING, Types.LONG, Types.LONG)).uid("amounts").keyBy(sums -> sums.f0).sum(1).uid("sums").map(sums -> Line.of("sum", sums.f0, sums.f1)).returns(Types.STRING).uid("show").print().uid("out");
    env.execute("orders");
  }
}
