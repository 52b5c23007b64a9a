package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Sums up what is used. */
abstract class Meter extends KeyedProcessFunction<String, Usage, String> {
  private final String label;
  private transient ValueState<Long> sum;

  Meter(String label) {
    this.label = label;
  }

  /** What the sum is called in state. */
  protected String sumName() {
    return "used";
  }

  @Override
  public void open(OpenContext context) {
    sum = getRuntimeContext().getState(new ValueStateDescriptor<>(sumName(), Types.LONG));
  }

  @Override
  public void processElement(Usage usage, Context context, Collector<String> out) throws Exception {
    Long before = sum.value();
    long now = before == null ? usage.units : before + usage.units;
    sum.update(now);
    out.collect(Line.of(label, usage.customer, now));
  }
}
