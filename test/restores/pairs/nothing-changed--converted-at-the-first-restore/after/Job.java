package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Adds up what tills take. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "receipts").uid("receipts").map(Receipt::of).uid("parse").map(new Takings()).uid("takings").name("Takings").print().uid("out");
    env.execute("tills");
  }
}
