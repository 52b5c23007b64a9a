package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Indexes messages that are made up. */
public final class Job extends IndexJob {
  public static void main(String[] arguments) throws Exception {
    new Job().pipeline(System.getProperties()).execute("index");
  }

  @Override
  DataStream<Message> messages(StreamExecutionEnvironment env) {
    return Feed.of(env, "messages").uid("messages").map(Message::of).returns(Message.class).uid("parse-messages");
  }

  @Override
  DataStream<Wanted> wanted(StreamExecutionEnvironment env) {
    return Feed.of(env, "wanted").uid("wanted").map(Wanted::of).returns(Wanted.class).uid("parse-wanted");
  }
}
