package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Trips of taxis. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "trips").uid("trips").keyBy(Feed::key).process(new Taxis()).uid("taxis").name("Taxis").print().uid("out");
    env.execute("taxis");
  }
}
