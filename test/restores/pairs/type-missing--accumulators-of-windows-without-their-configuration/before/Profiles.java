package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** The profiles of groups. */
final class Profiles {
  private static final Duration PERIOD = Duration.ofDays(365);

  private Profiles() {}

  static void of(DataStream<Event> events, Group group) {
    String keyField = group.keyField();
    SingleOutputStreamOperator<Event> profiles =
        events
            .filter(event -> event.field(keyField) != null)
            .keyBy(event -> event.field(keyField))
            .window(TumblingEventTimeWindows.of(PERIOD))
            .trigger(CountTrigger.of(1))
            .aggregate(new ProfileAggregate(group, false));
    SingleOutputStreamOperator<Event> stats =
        profiles.keyBy(profile -> profile.field("profile")).window(TumblingEventTimeWindows.of(PERIOD)).trigger(CountTrigger.of(1)).aggregate(new ProfileAggregate(group, true));
    write(profiles, keyField, group.name());
    write(stats, "profile", group.name() + "-stats");
  }

  private static void write(DataStream<Event> profiles, String keyField, String label) {
    profiles.map(profile -> Line.of(label, profile.field(keyField), profile.field("count"))).print().name("Results").uid("results" + (label.endsWith("-stats") ? "-stats" : ""));
  }
}
