package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Deduplicates messages. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    States.FIRST.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(7)).build());
    DataStream<Message> messages = Feed.of(env, "messages").uid("messages").map(Message::of).uid("parse");
    messages.keyBy(message -> message.sender).process(new Deduplicate(States.FIRST)).uid("deduplicate").name("Deduplicate").print().uid("first-out");
    messages.keyBy(message -> message.sender).map(new CountMessages()).uid("count").print().uid("count-out");
    env.execute("messages");
  }
}
