package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, Names.ORDERS).uid(Names.ORDERS).keyBy(Feed::key).process(new Work()).uid(Names.COUNT).print().uid(Names.OUT);
    env.execute("orders");
  }
}
