package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what happens in shops. */
public final class Job {
  private static final long LARGE = Long.getLong("shops.large", 400);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    long large = LARGE;
    DataStream<Event> events = Feed.of(env, "events").uid("events").map(Event::of).uid("parse");
    events.keyBy(event -> event.shop).process(new CountKinds()).uid("kinds").name("Events by kind").print().uid("kinds-out");
    events.filter(event -> event.cents >= large).uid("large-only").keyBy(event -> event.shop).process(new CountLarge()).uid("large").print().uid("large-out");
    env.execute("shops");
  }
}
