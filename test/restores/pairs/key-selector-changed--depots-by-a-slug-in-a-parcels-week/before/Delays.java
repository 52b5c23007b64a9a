package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps when a parcel was seen, the newest last. */
final class Delays extends KeyedProcessFunction<String, Leg, String> {
  private transient ListState<Long> seen;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getListState(new ListStateDescriptor<>("seen", Types.LONG));
  }

  @Override
  public void processElement(Leg leg, Context context, Collector<String> out) throws Exception {
    seen.add(leg.at);
    List<Long> times = new ArrayList<>();
    seen.get().forEach(times::add);
    out.collect(Line.of("seen", leg.parcel, times.size()));
  }
}
