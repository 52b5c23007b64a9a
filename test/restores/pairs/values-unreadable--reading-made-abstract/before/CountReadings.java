package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the readings of a store. */
final class CountReadings extends KeyedProcessFunction<String, Reading, String> {
  private transient ValueState<Long> readings;

  @Override
  public void open(OpenContext context) {
    readings = getRuntimeContext().getState(new ValueStateDescriptor<>("readings", Long.class));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    long now = readings.value() == null ? 1 : readings.value() + 1;
    readings.update(now);
    out.collect(Line.of("readings", reading.store, now));
  }
}
