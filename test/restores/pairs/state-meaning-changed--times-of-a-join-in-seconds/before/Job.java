package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What is delivered of which order. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Order> orders =
        Feed.of(env, "orders-source")
            .uid("orders-source")
            .map(Order::of)
            .uid("orders")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Order>forMonotonousTimestamps().withTimestampAssigner((order, previous) -> order.at))
            .uid("order-times")
            .filter(order -> order.number < 4)
            .uid("first-orders");
    DataStream<Delivery> deliveries =
        Feed.of(env, "deliveries-source")
            .uid("deliveries-source")
            .map(Delivery::of)
            .uid("deliveries")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Delivery>forMonotonousTimestamps().withTimestampAssigner((delivery, previous) -> delivery.at))
            .uid("delivery-times");
    orders
        .keyBy(order -> order.customer)
        .intervalJoin(deliveries.keyBy(delivery -> delivery.customer))
        .between(Duration.ofMillis(-2_592_000_000L), Duration.ofMillis(2_592_000_000L))
        .process(new Delivered())
        .uid("delivered")
        .print()
        .uid("out");
    env.execute("deliveries");
  }
}
