package pair;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** What shops sell in a day, told at each sale. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataGeneratorSource<Sale> source = new DataGeneratorSource<>(Sale::of, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.POJO(Sale.class));
    WatermarkStrategy<Sale> times =
        WatermarkStrategy.<Sale>forBoundedOutOfOrderness(Duration.ofSeconds(20)).withTimestampAssigner((sale, before) -> sale.soldAt).withIdleness(Duration.ofMinutes(1));
    DataStream<Sale> sales = env.fromSource(source, times, "sales").uid("numbers");
    sales
        .keyBy(sale -> sale.shop)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(CountTrigger.of(1))
        .aggregate(new Sales(), new SoFar())
        .uid("day")
        .print()
        .uid("day-out");
    env.execute("sales");
  }
}
