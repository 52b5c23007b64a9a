package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Counts what came too late. */
final class LateCounter extends RichMapFunction<Reading, String> {
  private transient ValueState<Long> late;

  @Override
  public void open(OpenContext context) {
    late = getRuntimeContext().getState(new ValueStateDescriptor<>("late", Types.LONG));
  }

  @Override
  public String map(Reading reading) throws Exception {
    long now = late.value() == null ? 1 : late.value() + 1;
    late.update(now);
    return Line.of("late", reading.device, now);
  }
}
