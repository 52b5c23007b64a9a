package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Numbers what it has received, over all channels. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "messages").uid("messages").process(new Received()).uid("received").print().uid("out");
    env.execute("messages");
  }
}
