package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where guests stay. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "stays").uid("stays-source").map(Stay::of).uid("stays").keyBy(stay -> stay.guest).process(new Guests()).uid("guests").print().uid("out");
    env.execute("guests");
  }
}
