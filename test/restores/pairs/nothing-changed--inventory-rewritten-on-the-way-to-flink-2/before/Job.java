package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** An inventory. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "movements").uid("movements-source").map(Movement::of).uid("movements").keyBy(movement -> movement.article).process(new Inventory()).uid("inventory").print().uid("out");
    env.execute("inventory");
  }
}
