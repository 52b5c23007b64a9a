package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what goes over each route. */
final class CountTraffic extends KeyedProcessFunction<Route, Parcel, String> {
  private transient ValueState<Traffic> traffic;

  @Override
  public void open(OpenContext context) {
    traffic = getRuntimeContext().getState(new ValueStateDescriptor<>("traffic", Traffic.class));
  }

  @Override
  public void processElement(Parcel parcel, Context context, Collector<String> out) throws Exception {
    Traffic known = traffic.value() == null ? new Traffic() : traffic.value();
    known.add(parcel);
    traffic.update(known);
    out.collect(Line.of("parcels", context.getCurrentKey(), known.parcels));
  }
}
