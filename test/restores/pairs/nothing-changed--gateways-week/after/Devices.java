package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Follows devices. */
final class Devices extends KeyedProcessFunction<String, Beat, String> {
  private transient ValueState<Device> device;
  private transient ValueState<Long> beats;

  @Override
  public void open(OpenContext context) {
    device = getRuntimeContext().getState(new ValueStateDescriptor<>("device", Device.class));
    beats = getRuntimeContext().getState(new ValueStateDescriptor<>("beats", Types.LONG));
  }

  @Override
  public void processElement(Beat beat, Context context, Collector<String> out) throws Exception {
    Device known = device.value();
    out.collect(Line.of("status", beat.device, known == null ? "none" : known.status.name()));
    Status status = Status.of(beat.battery);
    if (known == null || known.status != status) {
      Device changed = new Device();
      changed.name = beat.device;
      changed.status = status;
      device.update(changed);
    }
    long now = beats.value() == null ? 1 : beats.value() + 1;
    beats.update(now);
    out.collect(Line.of("beats", beat.device, now));
  }
}
