package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What is known of customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "purchases").uid("purchases").keyBy(Feed::key).process(new Loyalty()).uid("loyalty").name("Loyalty").print().uid("out");
    env.execute("loyalty");
  }
}
