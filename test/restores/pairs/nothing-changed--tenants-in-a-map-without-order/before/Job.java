package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts for each tenant. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> events = Feed.of(env, "events").uid("events");
    events.filter(number -> number % 4 == 0).keyBy(Feed::key).process(new Count("north")).uid("count-north").print();
    events.filter(number -> number % 4 == 1).keyBy(Feed::key).process(new Count("south")).uid("count-south").print();
    events.filter(number -> number % 4 == 2).keyBy(Feed::key).process(new Count("east")).uid("count-east").print();
    events.filter(number -> number % 4 == 3).keyBy(Feed::key).process(new Count("west")).uid("count-west").print();
    env.execute("tenants");
  }
}
