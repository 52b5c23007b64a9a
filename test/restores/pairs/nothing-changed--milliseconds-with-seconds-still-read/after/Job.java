package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Says of each visitor since when he is known. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visits").uid("visits").map(Visit::of).uid("parse").keyBy(visit -> visit.visitor).process(new KnownSince()).uid("known-since").print().uid("out");
    env.execute("visits");
  }
}
