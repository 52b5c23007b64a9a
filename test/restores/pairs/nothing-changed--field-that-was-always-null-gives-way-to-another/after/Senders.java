package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what a sender sends, and how often the service changes. */
final class Senders extends KeyedProcessFunction<String, Parcel, String> {
  private transient ValueState<Sender> senders;
  private transient Counter changes;

  @Override
  public void open(OpenContext context) {
    senders = getRuntimeContext().getState(new ValueStateDescriptor<>("sender", Sender.class));
    changes = getRuntimeContext().getMetricGroup().counter("service-changes");
  }

  @Override
  public void processElement(Parcel parcel, Context context, Collector<String> out) throws Exception {
    Sender known = senders.value();
    if (known == null) {
      known = new Sender();
    }
    out.collect(Line.of("origin", parcel.sender, known.origin == null ? "none" : known.origin));
    if (known.lastService != null && !known.lastService.equals(parcel.service)) {
      changes.inc();
    }
    out.collect(Line.of("parcels", parcel.sender, known.sends(parcel)));
    senders.update(known);
  }
}
