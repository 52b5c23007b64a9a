package pair;

import common.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps when a parcel was seen, the newest last. */
final class SeenTimes extends KeyedProcessFunction<String, Leg, String> {
  private transient ListState<Long> seen;
  private transient ValueState<Long> latest;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getListState(new ListStateDescriptor<>("seen", Types.LONG));
    ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("latest", Types.LONG);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(3)).build());
    latest = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement(Leg leg, Context context, Collector<String> out) throws Exception {
    seen.add(leg.at);
    Long before = latest.value();
    latest.update(before == null ? leg.at : Math.max(before, leg.at));
    List<Long> times = new ArrayList<>();
    seen.get().forEach(times::add);
    out.collect(Line.of("seen", leg.parcel, times.size()));
  }
}
