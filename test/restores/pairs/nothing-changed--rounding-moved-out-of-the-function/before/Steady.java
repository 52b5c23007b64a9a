package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the readings of a sensor since its temperature last moved. */
final class Steady extends KeyedProcessFunction<String, Reading, String> {
  private transient ValueState<Double> last;
  private transient ValueState<Long> steady;

  @Override
  public void open(OpenContext context) {
    last = getRuntimeContext().getState(new ValueStateDescriptor<>("last", Types.DOUBLE));
    steady = getRuntimeContext().getState(new ValueStateDescriptor<>("steady", Types.LONG));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<String> out) throws Exception {
    double celsius = Math.round(reading.celsius * 10) / 10.0;
    Double before = last.value();
    boolean same = before != null && Double.compare(before, celsius) == 0;
    long now = same ? steady.value() + 1 : 1;
    last.update(celsius);
    steady.update(now);
    out.collect(Line.of("steady", reading.sensor, now));
  }
}
