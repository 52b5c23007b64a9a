package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps orders that come as messages. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Envelope> messages = Feed.of(env, "messages").uid("messages").map(Envelope::of).uid("parse");
    messages.keyBy(message -> message.id).process(new Orders()).uid("orders").print().uid("orders-out");
    messages.keyBy(message -> message.id).process(new Messages()).uid("count").print().uid("count-out");
    env.execute("messages");
  }
}
