package pair;

import common.Count;
import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.base.source.hybrid.HybridSource;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.connector.datagen.source.GeneratorFunction;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    HybridSource<Long> orders = HybridSource.builder(numbers(number -> number, 10)).addSource(numbers(number -> number + 20, Long.MAX_VALUE)).build();
    env.fromSource(orders, WatermarkStrategy.noWatermarks(), "orders", Types.LONG).uid("orders").keyBy(Feed::key).process(new Count("count")).uid("count").print().uid("out");
    env.execute("orders");
  }

  private static DataGeneratorSource<Long> numbers(GeneratorFunction<Long, Long> number, long count) {
    return new DataGeneratorSource<>(number, count, RateLimiterStrategy.perSecond(100), Types.LONG);
  }
}
