package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What traders hold. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "trades").uid("trades").keyBy(Feed::key).process(new Positions()).uid("positions").name("Positions").print().uid("out");
    env.execute("positions");
  }
}
