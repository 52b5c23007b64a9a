package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Labels for parcels. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Label> labels = Feed.of(env, "labels").uid("labels").map(Label::of).uid("parse");
    labels.flatMap(new Outbox()).uid("outbox").print().uid("outbox-out");
    labels.keyBy(label -> label.address).map(new ByStreet()).uid("by-street").print().uid("by-street-out");
    env.execute("labels");
  }
}
