package pair;

import org.apache.flink.streaming.api.functions.co.ProcessJoinFunction;
import org.apache.flink.util.Collector;

/** Puts parcels to orders. */
final class Match extends ProcessJoinFunction<Shipment, Shipment, Delivery> {
  @Override
  public void processElement(Shipment order, Shipment parcel, Context context, Collector<Delivery> out) {
    out.collect(Delivery.of(order, parcel));
  }
}
