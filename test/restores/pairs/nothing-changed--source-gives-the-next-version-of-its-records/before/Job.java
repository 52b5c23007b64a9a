package pair;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts orders. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataGeneratorSource<OrderV1> orders = new DataGeneratorSource<>(OrderV1::of, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.POJO(OrderV1.class));
    env.fromSource(orders, WatermarkStrategy.noWatermarks(), "orders").uid("orders").keyBy(order -> order.customer).process(new Customers()).uid("customers").print().uid("out");
    env.execute("orders");
  }
}
