package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Clicks of a day, as they come. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "clicks")
        .uid("clicks")
        .map(Click::of)
        .returns(Click.class)
        .uid("parse")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Click>forBoundedOutOfOrderness(Duration.ofSeconds(5)).withTimestampAssigner((click, previous) -> click.at))
        .uid("times")
        .keyBy(click -> click.page)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(CountTrigger.of(1))
        .aggregate(new Clicks(), new Daily())
        .uid("daily")
        .print()
        .uid("out");
    env.execute("clicks");
  }
}
