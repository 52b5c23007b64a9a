package pair;

import common.Feed;
import java.util.Map;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts for each tenant. */
public final class Job {
  private static final Map<String, Integer> SHARES = Map.of("north", 0, "south", 1, "east", 2, "west", 3);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> events = Feed.of(env, "events").uid("events");
    SHARES.forEach((name, share) -> new Tenant(name, share).count(events));
    env.execute("tenants");
  }
}
