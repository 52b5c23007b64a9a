package pair;

import common.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How many parcels of a customer took which route. */
final class CountRoutes extends KeyedProcessFunction<String, Parcel, String> {
  private transient MapState<List<String>, Long> parcels;

  @Override
  public void open(OpenContext context) {
    parcels = getRuntimeContext().getMapState(new MapStateDescriptor<>("parcels", TypeInformation.of(new TypeHint<List<String>>() {}), Types.LONG));
  }

  @Override
  public void processElement(Parcel parcel, Context context, Collector<String> out) throws Exception {
    List<String> route = route(parcel);
    Long before = parcels.get(route);
    long now = before == null ? 1 : before + 1;
    parcels.put(route, now);
    out.collect(Line.of("parcels", context.getCurrentKey() + " by " + String.join("-", route), now));
  }

  private static List<String> route(Parcel parcel) {
    return new ArrayList<>(Arrays.asList(parcel.from, parcel.to));
  }
}
