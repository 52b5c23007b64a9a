package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Visits to a site. */
public final class Job {
  private static final Duration IDLE = Duration.ofHours(4);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<View> views =
        Feed.of(env, "views")
            .uid("views-source")
            .map(View::of)
            .uid("views")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<View>forMonotonousTimestamps().withTimestampAssigner((view, before) -> view.at))
            .uid("view-times");
    views
        .keyBy(view -> view.visitor)
        .window(EventTimeSessionWindows.withGap(IDLE))
        .trigger(CountTrigger.of(1))
        .aggregate(new Visits(), new VisitLines())
        .uid("visits")
        .print()
        .uid("out");
    env.execute("visits");
  }
}
