package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Remembers when a sensor was first seen. */
final class Sensors extends KeyedProcessFunction<String, Sample, String> {
  private transient ValueState<Long> seen;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getState(new ValueStateDescriptor<>(StateNames.FIRST_SEEN, Long.class));
  }

  @Override
  public void processElement(Sample sample, Context context, Collector<String> out) throws Exception {
    Long first = seen.value();
    out.collect(Line.of("seen-sensor", sample.sensor, first == null ? "none" : "number " + first));
    if (first == null) {
      seen.update(sample.number);
    }
  }
}
