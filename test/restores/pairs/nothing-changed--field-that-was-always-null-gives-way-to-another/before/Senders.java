package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what a sender sends. */
final class Senders extends KeyedProcessFunction<String, Parcel, String> {
  private transient ValueState<Sender> senders;

  @Override
  public void open(OpenContext context) {
    senders = getRuntimeContext().getState(new ValueStateDescriptor<>("sender", Sender.class));
  }

  @Override
  public void processElement(Parcel parcel, Context context, Collector<String> out) throws Exception {
    Sender known = senders.value() == null ? new Sender() : senders.value();
    out.collect(Line.of("origin", parcel.sender, known.origin == null ? "none" : known.origin));
    if (known.origin == null) {
      known.origin = parcel.depot;
    }
    known.parcels++;
    senders.update(known);
    out.collect(Line.of("parcels", parcel.sender, known.parcels));
  }
}
