package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;

/** Writes the bills of shops. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Sale> sales =
        Feed.of(env, "sales")
            .uid("sales")
            .map(Sale::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Sale>forMonotonousTimestamps().withTimestampAssigner((sale, before) -> sale.at))
            .uid("times");
    SingleOutputStreamOperator<String> days = sales
        .keyBy(sale -> sale.shop)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(everySale())
        .aggregate(new Selling(), new Bills())
        .uid("days")
        .name("Days of shops");
    days.print().uid("days-out");
    days.getSideOutput(Bills.BUSY).filter(line -> line.contains("shop-9")).uid("busy").print().uid("busy-out");
    sales.keyBy(sale -> sale.terminal).process(new Terminals()).uid("terminals").name("Terminals").print().uid("terminals-out");
    env.execute("bills");
  }

  private static CountTrigger<TimeWindow> everySale() {
    return CountTrigger.of(1);
  }
}
