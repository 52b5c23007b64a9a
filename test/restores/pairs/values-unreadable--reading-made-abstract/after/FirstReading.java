package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the reading that a sensor was installed with, as a base for its drift. */
final class FirstReading extends KeyedProcessFunction<String, Reading, String> {
  private transient ValueState<Reading> first;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Reading.class));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    Reading known = first.value();
    out.collect(Line.of("first", reading.sensor, known == null ? "none" : known.told()));
    if (known == null) {
      first.update(reading);
    }
  }
}
