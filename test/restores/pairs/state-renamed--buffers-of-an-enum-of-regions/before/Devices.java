package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.util.Collector;

/** Counts the readings of a device. */
final class Devices extends RichFlatMapFunction<Reading, String> {
  private transient ValueState<Integer> readings;

  @Override
  public void open(OpenContext context) {
    readings = getRuntimeContext().getState(new ValueStateDescriptor<>("readings", Integer.class));
  }

  @Override
  public void flatMap(Reading reading, Collector<String> out) throws Exception {
    int now = readings.value() == null ? 1 : readings.value() + 1;
    readings.update(now);
    out.collect(Line.of("device", reading.getDevice(), now));
  }
}
