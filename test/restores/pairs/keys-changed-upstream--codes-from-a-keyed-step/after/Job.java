package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts what is shipped to each country. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Shipment> shipments = Feed.of(env, "shipments").uid("shipments").map(Shipment::of).uid("parse");
    DataStream<Shipment> checked = shipments.keyBy(shipment -> shipment.carrier).process(new CheckAddresses()).uid("check-addresses").name("Check addresses");
    checked.keyBy(shipment -> shipment.country).process(new ShippedTo()).uid("shipped-to").name("Shipped to").print().uid("out");
    env.execute("shipments");
  }
}
