package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Counts clicks of a page by the hour. */
public final class Job {
  private static final Duration HOUR = Duration.ofHours(1);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "clicks")
        .uid("clicks-source")
        .map(Click::of)
        .uid("clicks")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Click>forMonotonousTimestamps().withTimestampAssigner((click, before) -> click.at))
        .uid("click-times")
        .keyBy(click -> click.page)
        .window(TumblingEventTimeWindows.of(HOUR))
        .trigger(CountTrigger.of(1))
        .aggregate(new Clicks(), new Show())
        .uid("by-hour")
        .print()
        .uid("out");
    env.execute("clicks");
  }
}
