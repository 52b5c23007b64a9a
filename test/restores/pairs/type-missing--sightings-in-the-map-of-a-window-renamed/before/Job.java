package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Birds that were seen today. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "sightings")
        .uid("sightings")
        .map(Sighting::of)
        .returns(Sighting.class)
        .uid("parse")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Sighting>forMonotonousTimestamps().withTimestampAssigner((sighting, before) -> sighting.at))
        .uid("times")
        .keyBy(sighting -> sighting.reserve)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(CountTrigger.of(1))
        .aggregate(new LastOfEachKind())
        .uid("today")
        .name("Today")
        .flatMap(new AsLines())
        .uid("lines")
        .print()
        .uid("out");
    env.execute("birds");
  }
}
