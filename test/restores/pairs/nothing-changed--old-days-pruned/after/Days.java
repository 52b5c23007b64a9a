package pair;

import common.Line;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Iterator;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the pulses of a meter by the days since 1970. */
final class Days extends KeyedProcessFunction<String, Pulse, String> {
  private static final int KEPT = 31;

  private transient MapState<Long, Long> days;

  @Override
  public void open(OpenContext context) {
    days = getRuntimeContext().getMapState(new MapStateDescriptor<>("days", Types.LONG, Types.LONG));
  }

  @Override
  public void processElement(Pulse pulse, Context context, Collector<String> out) throws Exception {
    long day = Instant.ofEpochMilli(pulse.at).atOffset(ZoneOffset.UTC).toLocalDate().toEpochDay();
    Long known = days.get(day);
    if (known == null) {
      dropBefore(day - KEPT);
      known = 0L;
    }
    days.put(day, ++known);
    out.collect(Line.of("pulses", pulse.meter, known));
  }

  private void dropBefore(long oldest) throws Exception {
    for (Iterator<Long> kept = days.keys().iterator(); kept.hasNext(); ) {
      if (kept.next() < oldest) {
        kept.remove();
      }
    }
  }
}
