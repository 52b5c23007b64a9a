package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Listens to devices. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Event> events = Feed.of(env, "events").uid("events").map(Event::of).returns(Event.class).uid("parse");
    events.keyBy(event -> event.device).process(new First()).uid("first").name("First event").print().uid("first-out");
    events.filter(event -> event.number < 0).uid("wrong-ones").print().uid("wrong-out");
    env.execute("devices");
  }
}
