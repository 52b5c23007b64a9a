package pair;

import common.Feed;
import java.util.List;
import java.util.Properties;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Profiles what is seen in a network. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Event> events =
        Feed.of(env, "events")
            .uid("events")
            .map(Event::of)
            .returns(Event.class)
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Event>forMonotonousTimestamps().withTimestampAssigner((event, before) -> event.at));
    for (Group group : groups()) {
      Profiles.of(events, group);
    }
    execute(env, "profiles", System.getProperties());
  }

  private static void execute(StreamExecutionEnvironment env, String defaultName, Properties properties) throws Exception {
    env.execute(properties.getProperty("flink.job.name", defaultName));
  }

  private static List<Group> groups() {
    return List.of(
        new Group(
            "hosts",
            "host",
            List.of(
                new Measurement("count", null, Measurement.Method.COUNT),
                new Measurement("bytes", "bytes", Measurement.Method.SUM),
                new Measurement("most", "bytes", Measurement.Method.MAX))));
  }
}
