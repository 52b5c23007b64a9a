package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Writes the customers of orders down. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").map(Feed::key).uid("customers").sinkTo(new Ledger()).uid("ledger");
    env.execute("orders");
  }
}
