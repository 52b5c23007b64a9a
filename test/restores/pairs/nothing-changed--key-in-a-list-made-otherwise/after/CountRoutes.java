package pair;

import common.Line;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How many parcels took a route. */
final class CountRoutes extends KeyedProcessFunction<List<String>, Parcel, String> {
  private transient ValueState<Long> parcels;

  @Override
  public void open(OpenContext context) {
    parcels = getRuntimeContext().getState(new ValueStateDescriptor<>("parcels", Types.LONG));
  }

  @Override
  public void processElement(Parcel parcel, Context context, Collector<String> out) throws Exception {
    long now = parcels.value() == null ? 1 : parcels.value() + 1;
    parcels.update(now);
    out.collect(Line.of("parcels", String.join("-", context.getCurrentKey()), now));
  }
}
