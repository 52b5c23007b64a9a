package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts events of devices. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "events").uid("events-source").map(Event::of).uid("events").keyBy(event -> event.device).process(new Devices()).uid("devices").print().uid("out");
    env.execute("devices");
  }
}
