package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What warehouses owe and what they sent. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<OrderLine> lines = Feed.of(env, "lines").uid("lines-source").map(OrderLine::of).uid("lines");
    DataStream<Shipment> shipments = Feed.of(env, "shipments").uid("shipments-source").map(Shipment::of).uid("shipments");
    lines
        .connect(shipments)
        .keyBy(line -> line.getRegion(), shipment -> shipment.getRegion())
        .process(new MatchShipments())
        .uid("match-shipments")
        .print()
        .uid("out");
    env.execute("warehouses");
  }
}
