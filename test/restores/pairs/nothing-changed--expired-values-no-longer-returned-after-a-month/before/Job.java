package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what a machine makes without a break. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "pieces").uid("pieces").keyBy(Feed::key).process(new Series()).uid("series").print().uid("out");
    env.execute("machines");
  }
}
