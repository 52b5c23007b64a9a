package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

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
        .window(new ShopDays())
        .trigger(new EveryNth(1))
        .aggregate(new AddUp(), new ShowDay())
        .uid("days")
        .print()
        .uid("out");
    env.execute("days");
  }
}
