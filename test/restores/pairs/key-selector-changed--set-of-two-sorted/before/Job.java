package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "messages")
        .uid("messages")
        .map(Message::of)
        .returns(Message.class)
        .uid("parse")
        .keyBy(new ByConversation())
        .process(new CountMessages())
        .uid("count")
        .print()
        .uid("out");
    env.execute("chat");
  }
}
