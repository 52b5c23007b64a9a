package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Bonus cards. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visits").uid("visits-source").map(Visit::of).uid("visits").keyBy(visit -> visit.customer).process(new Cards()).uid("cards").print().uid("out");
    env.execute("cards");
  }
}
