package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(number -> Tuple2.of(Feed.key(number), 1L)).returns(Types.TUPLE(Types.STRING, Types.LONG)).uid("one").keyBy(one -> one.f0).reduce((one, other) -> Tuple2.of(one.f0, one.f1 + other.f1)).uid("sum").map(sum -> Line.of("sum", sum.f0, sum.f1)).uid("line").print().uid("out");
    env.execute("orders");
  }
}
