package com.acme.orders;

import com.acme.orders.ledger.LedgerSink;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.util.Collector;

/** Follows the orders of a shop: reminds of unpaid ones, flags suspicious ones, adds up revenue. */
public final class OrderJob {
  private OrderJob() {}

  public static void main(String[] args) throws Exception {
    Options options = Options.of(args);
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(options.checkpointMillis);
    env.setMaxParallelism(128);

    DataStream<Order> orders =
        env.fromSource(
                Traffic.orders(options.orders, options.perSecond),
                WatermarkStrategy.<Order>forBoundedOutOfOrderness(Duration.ofSeconds(30))
                    .withTimestampAssigner((order, previous) -> order.placedAt.toEpochMilli())
                    .withIdleness(Duration.ofMinutes(1)),
                "orders")
            .uid("orders")
            .filter(order -> order.customerId != null)
            .name("Orders with a customer")
            .uid("orders-with-customer");

    BroadcastStream<FraudRule> rules =
        env.fromSource(
                Traffic.rules(options.orders / 10, options.perSecond / 10),
                WatermarkStrategy.<FraudRule>noWatermarks().withIdleness(Duration.ofSeconds(1)),
                "fraud rules")
            .uid("fraud-rules")
            .broadcast(RuleScorer.RULES);

    DataStream<LedgerEntry> followed =
        orders
            .keyBy(order -> order.customerId)
            .process(new CustomerTracker())
            .name("Follow customers")
            .uid("customer-tracker");

    DataStream<LedgerEntry> flagged =
        orders
            .keyBy(order -> order.customerId)
            .connect(rules)
            .process(new RuleScorer())
            .name("Score against fraud rules")
            .uid("rule-scorer");

    DataStream<LedgerEntry> revenue =
        orders
            .filter(order -> order.status == OrderStatus.PAID)
            .name("Paid")
            .uid("paid")
            .flatMap((Order order, Collector<OrderItem> out) -> order.items.forEach(out::collect))
            .returns(Types.POJO(OrderItem.class))
            .name("Items")
            .uid("items")
            .keyBy(item -> item.category.name())
            .window(TumblingEventTimeWindows.of(Duration.ofMinutes(5)))
            .aggregate(new Revenue(), new RevenueEntry())
            .name("Revenue by category")
            .uid("revenue")
            .setParallelism(1);

    followed.union(flagged, revenue).sinkTo(new LedgerSink(options.ledger)).name("Ledger").uid("ledger");

    env.execute("orders");
  }
}
