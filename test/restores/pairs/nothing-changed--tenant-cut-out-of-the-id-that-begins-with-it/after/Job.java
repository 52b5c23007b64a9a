package pair;

import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the orders of tenants. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataGeneratorSource<Order> orders = new DataGeneratorSource<>(Order::of, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.POJO(Order.class));
    env.fromSource(orders, WatermarkStrategy.noWatermarks(), "orders").uid("orders").keyBy(new TenantOfOrder()).process(new CountOrders()).uid("count").print().uid("out");
    env.execute("orders");
  }
}
