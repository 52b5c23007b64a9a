package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** How fast ships go. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "positions").uid("positions").map(Fix::of).uid("fixes").keyBy(fix -> fix.ship).countWindow(10, 1).process(new MeanSpeed()).uid("mean-speed").print().uid("out");
    env.execute("ships");
  }
}
