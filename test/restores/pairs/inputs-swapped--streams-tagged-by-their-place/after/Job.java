package pair;

import common.Feed;
import java.util.List;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the events of each channel by customer. */
public final class Job {
  private static final List<String> CHANNELS = List.of("app", "shop", "web");

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Event> all = null;
    for (int place = 0; place < CHANNELS.size(); place++) {
      DataStream<Event> channel = channel(env, CHANNELS.get(place), place);
      all = all == null ? channel : all.union(channel);
    }
    all.keyBy(event -> event.customer).process(new EventsByChannel()).uid("events-by-channel").name("Events by channel").print().uid("out");
    env.execute("channels");
  }

  private static DataStream<Event> channel(StreamExecutionEnvironment env, String name, int place) {
    return Feed.of(env, name).uid(name).filter(new Busy(name)).uid(name + "-busy").map(new ToEvent(name, place)).uid(name + "-events");
  }
}
