package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Which parcels belong to which orders. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    WatermarkStrategy<Shipment> times = WatermarkStrategy.<Shipment>forMonotonousTimestamps().withTimestampAssigner((shipment, before) -> shipment.number);
    SingleOutputStreamOperator<Shipment> shipments =
        Feed.of(env, "shipments").uid("shipments").map(Shipment::of).uid("parse").assignTimestampsAndWatermarks(times).uid("times");
    DataStream<Shipment> orders = shipments.filter(shipment -> shipment.number < 4).uid("orders");

    orders
        .keyBy(order -> order.customer)
        .connect(shipments.keyBy(parcel -> parcel.customer))
        .process(new Match())
        .uid("match")
        .name("Match")
        .keyBy(delivery -> delivery.customer)
        .process(new Parcels())
        .uid("parcels")
        .name("Parcels")
        .print()
        .uid("parcels-out");
    env.execute("shipments");
  }
}
