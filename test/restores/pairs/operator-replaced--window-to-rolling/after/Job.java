package pair;

import common.Feed;
import common.Line;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(number -> Tuple2.of(Feed.key(number), 1L)).returns(Types.TUPLE(Types.STRING, Types.LONG)).uid("ones").keyBy(one -> one.f0).sum(1).uid("sum").map(one -> Line.of("count", one.f0, one.f1)).uid("lines").print().uid("out");
    env.execute("orders");
  }
}
