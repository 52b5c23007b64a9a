package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Visits to a site. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "views")
        .uid("views-source")
        .map(View::of)
        .uid("views")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<View>forMonotonousTimestamps().withTimestampAssigner((view, before) -> view.at))
        .uid("view-times")
        .keyBy(view -> view.visitor)
        .window(EventTimeSessionWindows.withDynamicGap(view -> Duration.ofMinutes(view.idleMinutes).toMillis()))
        .trigger(CountTrigger.of(1))
        .aggregate(new Visits())
        .uid("visits")
        .<String>flatMap((lines, out) -> lines.lines().forEach(out::collect))
        .returns(String.class)
        .uid("lines")
        .print()
        .uid("out");
    env.execute("visits");
  }
}
