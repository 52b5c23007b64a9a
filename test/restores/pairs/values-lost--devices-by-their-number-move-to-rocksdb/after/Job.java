package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the messages of the devices of a house. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "messages").uid("messages").map(Message::of).uid("parse").keyBy(message -> message.house).process(new Devices()).uid("devices").print().uid("out");
    env.execute("devices");
  }
}
