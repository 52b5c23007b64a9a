package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Views of pages, day by day and up to now. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<View> views =
        Feed.of(env, "views")
            .uid("views")
            .map(View::of)
            .returns(View.class)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<View>forMonotonousTimestamps().withTimestampAssigner((view, before) -> view.at))
            .uid("times");
    views
        .keyBy(view -> view.page)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(CountTrigger.of(1))
        .aggregate(new CountByDimension(), new AsLines())
        .uid("daily-views")
        .name("Daily views")
        .print()
        .uid("out");
    env.execute("page views");
  }
}
