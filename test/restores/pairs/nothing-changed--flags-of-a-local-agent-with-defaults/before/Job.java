package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what people write. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "messages").uid("messages-source").map(Message::of).uid("messages").keyBy(message -> message.sender).process(new Inbox()).uid("inbox").print().uid("out");
    env.execute("inbox");
  }
}
