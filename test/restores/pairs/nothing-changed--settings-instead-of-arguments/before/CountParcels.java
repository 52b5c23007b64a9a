package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;

/** Counts the parcels of a depot. */
final class CountParcels extends RichMapFunction<Parcel, String> {
  private final String stateName;
  private final String label;
  private transient ValueState<Long> parcels;

  CountParcels(String stateName, String label) {
    this.stateName = stateName;
    this.label = label;
  }

  @Override
  public void open(OpenContext context) {
    parcels = getRuntimeContext().getState(new ValueStateDescriptor<>(stateName, Long.class));
  }

  @Override
  public String map(Parcel parcel) throws Exception {
    long now = parcels.value() == null ? 1 : parcels.value() + 1;
    parcels.update(now);
    return Line.of(label, parcel.depot, now);
  }
}
