package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what visitors look at while they are there. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "views").uid("views").keyBy(Feed::key).process(new CountViews(1_800_000)).uid("views-of-visitors").print().uid("out");
    env.execute("views");
  }
}
