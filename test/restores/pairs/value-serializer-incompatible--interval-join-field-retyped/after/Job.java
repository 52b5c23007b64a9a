package pair;

import common.Count;
import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    WatermarkStrategy<Shipment> times = WatermarkStrategy.<Shipment>forMonotonousTimestamps().withTimestampAssigner((shipment, before) -> 1000L);
    DataStream<Shipment> sent = Feed.of(env, "sent").uid("sent").filter(number -> number < 4).uid("few").map(Shipment::of).returns(Shipment.class).uid("shipments").assignTimestampsAndWatermarks(times).uid("sent-times");
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders").assignTimestampsAndWatermarks(WatermarkStrategy.<Long>forMonotonousTimestamps().withTimestampAssigner((order, before) -> 1000L)).uid("order-times");
    orders
        .keyBy(Feed::key)
        .intervalJoin(sent.keyBy(shipment -> shipment.customer))
        .between(Duration.ofHours(-1), Duration.ofHours(1))
        .process(new Match())
        .uid("match")
        .keyBy(Feed::key)
        .process(new Count("matched"))
        .uid("matched")
        .print()
        .uid("out");
    env.execute("orders");
  }
}
