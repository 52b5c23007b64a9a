package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Counts how often a window was emitted, in the state of that window alone. */
final class Work extends ProcessWindowFunction<Long, String, String, GlobalWindow> {
  @Override
  public void process(String key, Context context, Iterable<Long> numbers, Collector<String> out) throws Exception {
    ValueState<Long> emitted = context.windowState().getState(new ValueStateDescriptor<>("emitted", Types.LONG));
    long now = emitted.value() == null ? 1 : emitted.value() + 1;
    emitted.update(now);
    out.collect(Line.of("emitted", key, now));
  }
}
