package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Meters of houses. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "readings")
        .uid("readings-source")
        .map(Reading::of)
        .uid("readings")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Reading>forMonotonousTimestamps().withTimestampAssigner((reading, before) -> reading.at))
        .uid("reading-times")
        .keyBy(reading -> reading.meter)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(CountTrigger.of(1))
        .aggregate(new Units())
        .uid("meters")
        .keyBy(units -> units.f0)
        .process(new Houses())
        .uid("houses")
        .print()
        .uid("out");
    env.execute("meters");
  }
}
