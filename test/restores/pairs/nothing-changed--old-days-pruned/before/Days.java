package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the pulses of a meter by the days since 1970. */
final class Days extends KeyedProcessFunction<String, Pulse, String> {
  private transient MapState<Long, Long> days;

  @Override
  public void open(OpenContext context) {
    days = getRuntimeContext().getMapState(new MapStateDescriptor<>("days", Types.LONG, Types.LONG));
  }

  @Override
  public void processElement(Pulse pulse, Context context, Collector<String> out) throws Exception {
    long day = pulse.at / 86_400_000;
    Long known = days.get(day);
    long now = known == null ? 1 : known + 1;
    days.put(day, now);
    out.collect(Line.of("pulses", pulse.meter, now));
  }
}
