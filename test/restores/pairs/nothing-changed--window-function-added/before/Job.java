package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").assignTimestampsAndWatermarks(WatermarkStrategy.<Long>forMonotonousTimestamps().withTimestampAssigner((number, before) -> number * 1000)).uid("times").keyBy(number -> "all").window(TumblingEventTimeWindows.of(Duration.ofDays(1))).trigger(CountTrigger.of(1)).aggregate(new Counting()).uid("window").map(count -> Line.of("window", "all", count)).uid("show").print().uid("out");
    env.execute("orders");
  }
}
