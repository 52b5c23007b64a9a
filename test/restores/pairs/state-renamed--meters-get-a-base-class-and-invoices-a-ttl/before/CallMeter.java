package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Sums up minutes. */
final class CallMeter extends KeyedProcessFunction<String, Usage, String> {
  private transient ValueState<Long> used;

  @Override
  public void open(OpenContext context) {
    used = getRuntimeContext().getState(new ValueStateDescriptor<>("used", Types.LONG));
  }

  @Override
  public void processElement(Usage usage, Context context, Collector<String> out) throws Exception {
    Long before = used.value();
    long now = before == null ? usage.units : before + usage.units;
    used.update(now);
    out.collect(Line.of("calls", usage.customer, now));
  }
}
