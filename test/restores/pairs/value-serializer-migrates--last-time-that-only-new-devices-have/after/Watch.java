package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts how often a device was heard of, and says when one was silent for long. */
final class Watch extends KeyedProcessFunction<String, Beat, String> {
  private static final Duration LONG = Duration.ofHours(1);

  private transient ValueState<Device> devices;

  @Override
  public void open(OpenContext context) {
    devices = getRuntimeContext().getState(new ValueStateDescriptor<>("device", Device.class));
  }

  @Override
  public void processElement(Beat beat, Context context, Collector<String> out) throws Exception {
    Device device = devices.value();
    out.collect(Line.of("firmware", beat.device, device == null ? "none" : device.getFirmware()));
    if (device == null) {
      device = Device.firstSeen(beat);
    }
    if (device.seen(beat).compareTo(LONG) > 0) {
      out.collect(Line.of("silent", beat.device, beat.at));
    }
    devices.update(device);
    out.collect(Line.of("beats", beat.device, device.getBeats()));
  }
}
