package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Lets each payment pass once. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments").uid("payments").map(number -> "payment-" + number % 4).uid("ids")
        .keyBy(id -> id).process(new Once()).uid("once").name("Once").print().uid("out");
    env.execute("payments");
  }
}
