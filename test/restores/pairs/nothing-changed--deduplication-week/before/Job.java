package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Event> events = Feed.of(env, "events").uid("events").map(Event::of).returns(Event.class).uid("parse");
    events
        .keyBy(event -> Keys.of(event.getTenant(), event.getDevice()))
        .process(new Deduplicator<>(Event::getNumber, Types.LONG))
        .uid("deduplicate")
        .print()
        .uid("out");
    env.execute("deduplicate");
  }
}
