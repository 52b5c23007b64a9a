package pair;

import common.Count;
import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Sums up what shops earn in a day. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "numbers").uid("numbers");
    numbers
        .map(Sale::of)
        .uid("parse")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Sale>forMonotonousTimestamps().withTimestampAssigner((sale, before) -> sale.at))
        .uid("times")
        .filter(sale -> sale.shop.equals("shop-0"))
        .uid("own")
        .keyBy(sale -> sale.shop)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(CountTrigger.of(1))
        .aggregate(new SumUp())
        .uid("turnover")
        .print()
        .uid("turnover-out");
    numbers.keyBy(Feed::key).process(new Count("sales")).uid("sales").print().uid("sales-out");
    env.execute("turnover");
  }
}
