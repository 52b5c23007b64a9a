package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").returns(Types.LONG).keyBy(Feed::key, Types.STRING).process(new Work(), Types.STRING).uid("count").returns(String.class).print().uid("out");
    env.execute("orders");
  }
}
