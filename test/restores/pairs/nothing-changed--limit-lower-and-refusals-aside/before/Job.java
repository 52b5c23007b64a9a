package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches what is left of the limits of customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "spent").uid("spent").map(Spent::of).uid("parse").keyBy(spent -> spent.customer).process(new Limits()).uid("limits").print().uid("out");
    env.execute("limits");
  }
}
