package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Sends messages on, a little later. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "messages").uid("messages").flatMap(new Delay(10)).uid("delay").print().uid("out");
    env.execute("messages");
  }
}
