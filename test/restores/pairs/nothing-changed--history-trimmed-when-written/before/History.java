package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what a sensor measured, and numbers it. */
final class History extends KeyedProcessFunction<String, Reading, String> {
  private transient ListState<Reading> recent;
  private transient ValueState<Long> readings;

  @Override
  public void open(OpenContext context) {
    recent = getRuntimeContext().getListState(new ListStateDescriptor<>("recent", Reading.class));
    readings = getRuntimeContext().getState(new ValueStateDescriptor<>("readings", Types.LONG));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    long now = readings.value() == null ? 1 : readings.value() + 1;
    readings.update(now);
    out.collect(Line.of("readings", reading.sensor, now));
    long previous = 0;
    for (Reading one : recent.get()) {
      previous = one.serial;
    }
    out.collect(Line.of("previous", reading.sensor, previous));
    reading.serial = now;
    reading.value = Math.round(reading.value * 10) / 10.0;
    recent.add(reading);
  }
}
