package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Bills what meters say. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "readings").uid("readings-source").map(Reading::of).uid("readings").keyBy(reading -> reading.meter).process(new Billing()).uid("billing").print().uid("out");
    env.execute("billing");
  }
}
