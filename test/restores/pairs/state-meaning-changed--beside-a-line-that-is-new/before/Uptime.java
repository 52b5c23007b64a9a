package pair;

import common.Line;
import java.time.Instant;
import java.time.ZoneOffset;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Says at each beat since when a device has been running. */
final class Uptime extends KeyedProcessFunction<String, Beat, String> {
  private transient ValueState<Long> startedAt;

  @Override
  public void open(OpenContext context) {
    startedAt = getRuntimeContext().getState(new ValueStateDescriptor<>("started-at", Types.LONG));
  }

  @Override
  public void processElement(Beat beat, Context context, Collector<String> out) throws Exception {
    Long started = startedAt.value();
    if (started == null) {
      startedAt.update(beat.at / 1000);
    }
    out.collect(Line.of("started", beat.device, started == null ? "just now" : "at " + timeOf(Instant.ofEpochSecond(started))));
  }

  private static String timeOf(Instant instant) {
    return instant.atZone(ZoneOffset.UTC).toLocalTime().toString();
  }
}
