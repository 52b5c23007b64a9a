package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.SlidingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Counts clicks of a page by the hour. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Duration size = Duration.ofHours(Integer.getInteger("size.hours", 1));
    Duration slide = Duration.ofHours(Integer.getInteger("slide.hours", 1));
    Feed.of(env, "clicks")
        .uid("clicks-source")
        .map(Click::of)
        .uid("clicks")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Click>forMonotonousTimestamps().withTimestampAssigner((click, before) -> click.at))
        .uid("click-times")
        .keyBy(click -> click.page)
        .window(SlidingEventTimeWindows.of(size, slide))
        .trigger(CountTrigger.of(1))
        .aggregate(new Clicks(), new Show())
        .uid("by-hour")
        .print()
        .uid("out");
    env.execute("clicks");
  }
}
