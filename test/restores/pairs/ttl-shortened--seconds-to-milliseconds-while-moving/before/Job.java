package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the calls of a lift. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "calls").uid("calls").keyBy(Feed::key).process(new Lifts()).uid("lifts").print().uid("out");
    env.execute("lifts");
  }
}
