package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the nights of hotel guests. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "nights").uid("nights").keyBy(Feed::key).process(new Guests()).uid("guests").print().uid("out");
    env.execute("hotel");
  }
}
