package pair;

import common.Count;
import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Reports the highest reading of a meter. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "numbers").uid("numbers");
    numbers
        .map(Reading::of)
        .uid("parse")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Reading>forMonotonousTimestamps().withTimestampAssigner((reading, before) -> reading.at))
        .uid("times")
        .keyBy(reading -> reading.meter)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(CountTrigger.of(1))
        .reduce((one, other) -> one.value >= other.value ? one : other, new Report())
        .uid("highest")
        .name("Highest of the day")
        .print()
        .uid("highest-out");
    numbers.keyBy(Feed::key).process(new Count("readings")).uid("readings").print().uid("readings-out");
    env.execute("meters");
  }
}
