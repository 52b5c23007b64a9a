package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.metrics.Counter;

/** Counts the parcels of a depot, from a weight on. */
final class CountParcels extends RichMapFunction<Parcel, String> {
  private final String metric;
  private final String stateName;
  private final int grams;
  private transient ValueState<Long> parcels;
  private transient Counter counter;

  CountParcels(String metric, String stateName, int grams) {
    this.metric = metric;
    this.stateName = stateName;
    this.grams = grams;
  }

  @Override
  public void open(OpenContext context) {
    parcels = getRuntimeContext().getState(new ValueStateDescriptor<>(stateName, Long.class));
    counter = getRuntimeContext().getMetricGroup().counter(metric);
  }

  @Override
  public String map(Parcel parcel) throws Exception {
    long before = parcels.value() == null ? 0 : parcels.value();
    long now = parcel.grams < grams ? before : before + 1;
    parcels.update(now);
    counter.inc();
    return Line.of(parcel.back ? "returns" : "deliveries", parcel.depot, now);
  }
}
