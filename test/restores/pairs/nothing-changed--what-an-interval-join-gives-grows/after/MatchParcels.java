package pair;

import java.time.Duration;
import org.apache.flink.streaming.api.functions.co.ProcessJoinFunction;
import org.apache.flink.util.Collector;

/** Puts parcels to orders, with the time that passed. */
final class MatchParcels extends ProcessJoinFunction<Shipment, Shipment, Delivery> {
  @Override
  public void processElement(Shipment order, Shipment parcel, Context context, Collector<Delivery> out) {
    Duration passed = Duration.ofMillis(context.getRightTimestamp() - context.getLeftTimestamp());
    out.collect(new Delivery(order, passed));
  }
}
