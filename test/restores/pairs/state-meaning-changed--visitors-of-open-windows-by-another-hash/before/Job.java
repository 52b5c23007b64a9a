package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

/** How many visitors a page has in each hour. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<View> views =
        Feed.of(env, "views")
            .uid("views")
            .map(View::of)
            .returns(View.class)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<View>forMonotonousTimestamps().withTimestampAssigner((view, previous) -> view.at))
            .uid("times");
    views
        .keyBy(view -> view.page)
        .window(TumblingEventTimeWindows.of(Duration.ofHours(1)))
        .aggregate(new DistinctVisitors(), new Hourly())
        .uid("hourly")
        .name("Visitors by the hour")
        .print()
        .uid("out");
    env.execute("pages");
  }
}
