package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts purchases. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "purchases").uid("purchases-source").map(Purchase::of).uid("purchases").keyBy(purchase -> purchase.customer).process(new Customers()).uid("customers").print().uid("out");
    env.execute("purchases");
  }
}
