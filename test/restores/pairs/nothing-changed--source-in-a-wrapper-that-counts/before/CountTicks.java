package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the ticks of a symbol. */
final class CountTicks extends KeyedProcessFunction<String, Tick, String> {
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Tick tick, Context context, Collector<String> out) throws Exception {
    count.update(count.value() == null ? 1 : count.value() + 1);
    out.collect(Line.of("count", tick.symbol, count.value()));
    out.collect(Line.of("position", "log", tick.position));
  }
}
