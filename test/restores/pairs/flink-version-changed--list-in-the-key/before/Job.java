package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts meals by what is in them. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "meals").uid("meals").keyBy(Recipe::of).process(new Meals()).uid("count").print().uid("out");
    env.execute("meals");
  }
}
