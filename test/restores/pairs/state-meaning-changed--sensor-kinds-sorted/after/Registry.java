package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Knows all devices. */
final class Registry extends KeyedProcessFunction<String, Reading, String> {
  private transient ValueState<DeviceState> state;

  @Override
  public void open(OpenContext context) {
    state = getRuntimeContext().getState(new ValueStateDescriptor<>("device", DeviceState.class));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    DeviceState device = state.value() == null ? DeviceState.of(context.getCurrentKey()) : state.value();
    device.readings++;
    out.collect(Line.of("readings", device.device, device.readings));
    out.collect(Line.of("firmware", device.device, device.isKnown() ? device.firmware : "none"));
    out.collect(Line.of("battery", device.device, device.isKnown() ? device.cells + " cells, " + device.voltage + " mV" : "none"));
    out.collect(Line.of("tags", device.device, device.tags.isEmpty() ? "none" : device.tags.toString()));
    if (!device.isKnown()) {
      device.learn(reading);
    }
    state.update(device);
  }
}
