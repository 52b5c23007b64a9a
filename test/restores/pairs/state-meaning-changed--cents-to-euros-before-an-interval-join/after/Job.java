package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Which part of an order has been paid. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Amount> orders = timed(Feed.of(env, "orders").uid("orders").map(Amount::ordered).uid("parse-orders"), "order-times").filter(Amount::isFirst).uid("first-orders");
    DataStream<Amount> payments = timed(Feed.of(env, "payments").uid("payments").map(Amount::paid).uid("parse-payments"), "payment-times");
    orders
        .keyBy(order -> order.customer)
        .intervalJoin(payments.keyBy(payment -> payment.customer))
        .between(Duration.ofDays(-1), Duration.ofDays(1))
        .process(new PartPaid())
        .uid("part-paid")
        .name("Part paid")
        .print()
        .uid("out");
    env.execute("orders");
  }

  private static DataStream<Amount> timed(DataStream<Amount> amounts, String uid) {
    return amounts.assignTimestampsAndWatermarks(WatermarkStrategy.<Amount>forMonotonousTimestamps().withTimestampAssigner((amount, previous) -> amount.at)).uid(uid);
  }
}
