package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts how often a device was heard of. */
final class Watch extends KeyedProcessFunction<String, Beat, String> {
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
      device = new Device();
    }
    device.seen(beat);
    devices.update(device);
    out.collect(Line.of("beats", beat.device, device.getBeats()));
  }
}
