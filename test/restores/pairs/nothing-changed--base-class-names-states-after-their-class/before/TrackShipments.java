package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first shipment of a carrier, and counts all of them. */
final class TrackShipments extends KeyedProcessFunction<String, Shipment, String> {
  private transient ValueState<Shipment> first;
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first-shipment", Shipment.class));
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("parcel-count", Long.class));
  }

  @Override
  public void processElement(Shipment shipment, Context context, Collector<String> out) throws Exception {
    Shipment known = first.value();
    out.collect(Line.of("shipped", shipment.carrier, known == null ? "none" : known.parcel));
    if (known == null) {
      first.update(shipment);
    }
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of("shipments", shipment.carrier, now));
  }
}
