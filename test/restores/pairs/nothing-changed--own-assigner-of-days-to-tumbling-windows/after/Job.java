package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** What shops sell on a day. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "sales")
        .uid("sales-source")
        .map(Sale::of)
        .uid("sales")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Sale>forMonotonousTimestamps().withTimestampAssigner((sale, before) -> sale.at))
        .uid("sale-times")
        .keyBy(sale -> sale.shop)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1), Duration.ofHours(6)))
        .trigger(CountTrigger.of(1))
        .aggregate(new AddUp(), new ShowDay())
        .uid("days")
        .print()
        .uid("out");
    env.execute("days");
  }
}
