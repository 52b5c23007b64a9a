package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Smooths what each rate is. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "rates").uid("rates").map(Rate::of).uid("parse").keyBy(rate -> rate.pair).process(new Smooth()).uid("smooth").print().uid("out");
    env.execute("rates");
  }
}
