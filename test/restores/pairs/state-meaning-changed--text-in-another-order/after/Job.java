package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the address of each customer. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "changes").uid("changes").map(AddressChange::of).uid("parse").keyBy(change -> change.customer).process(new LatestAddress()).uid("addresses").print().uid("out");
    env.execute("addresses");
  }
}
