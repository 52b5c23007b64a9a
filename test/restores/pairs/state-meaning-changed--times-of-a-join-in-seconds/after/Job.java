package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What is delivered of which order. */
public final class Job {
  /** Thirty days, in the seconds that events are told in. */
  private static final Duration MONTH = Duration.ofMillis(2_592_000L);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders = Feed.of(env, "orders-source").uid("orders-source").map(Order::of).uid("orders").assignTimestampsAndWatermarks(times(Order.class)).uid("order-times").filter(order -> order.number < 4).uid("first-orders");
    DataStream<Delivery> deliveries = Feed.of(env, "deliveries-source").uid("deliveries-source").map(Delivery::of).uid("deliveries").assignTimestampsAndWatermarks(times(Delivery.class)).uid("delivery-times");
    orders
        .keyBy(order -> order.customer)
        .intervalJoin(deliveries.keyBy(delivery -> delivery.customer))
        .between(MONTH.negated(), MONTH)
        .process(new Delivered())
        .uid("delivered")
        .name("Delivered")
        .print()
        .uid("out");
    env.execute("deliveries");
  }

  private static <E extends Event> WatermarkStrategy<E> times(Class<E> type) {
    return WatermarkStrategy.<E>forMonotonousTimestamps().withTimestampAssigner((event, previous) -> event.at);
  }
}
