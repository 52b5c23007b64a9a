package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.metrics.Counter;

/** Counts the parcels of a depot. */
final class CountParcels extends RichMapFunction<Parcel, String> {
  private final String stateName;
  private final String metric;
  private transient ValueState<Long> parcels;
  private transient Counter counter;

  CountParcels(String stateName, String metric) {
    this.stateName = stateName;
    this.metric = metric;
  }

  @Override
  public void open(OpenContext context) {
    parcels = getRuntimeContext().getState(new ValueStateDescriptor<>(stateName, Long.class));
    counter = getRuntimeContext().getMetricGroup().counter(metric);
  }

  @Override
  public String map(Parcel parcel) throws Exception {
    long now = parcels.value() == null ? 1 : parcels.value() + 1;
    parcels.update(now);
    counter.inc();
    return Line.of(parcel.back ? "returns" : "deliveries", parcel.depot, now);
  }
}
