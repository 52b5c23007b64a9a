package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Reminds customers of their baskets. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "baskets").uid("baskets").map(Feed::key).uid("customers").keyBy(customer -> customer).process(new Reminders()).uid("reminders").print().uid("out");
    env.execute("reminders");
  }
}
