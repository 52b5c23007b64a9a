package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what visitors of a museum look at. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visits").uid("visits").keyBy(Feed::key).process(new Rooms()).uid("rooms").print().uid("out");
    env.execute("museum");
  }
}
