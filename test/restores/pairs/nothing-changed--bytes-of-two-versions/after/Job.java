package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps what lies in each shelf. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "deliveries").uid("deliveries").map(Delivery::of).uid("parse").keyBy(delivery -> delivery.shelf).process(new Stock()).uid("stock").print().uid("out");
    env.execute("stock");
  }
}
