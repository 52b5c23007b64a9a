package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Counts the windows of each key, in the state that all of them share. */
final class Work extends ProcessWindowFunction<Long, String, String, GlobalWindow> {
  @Override
  public void process(String key, Context context, Iterable<Long> numbers, Collector<String> out) throws Exception {
    ValueState<Long> windows = context.globalState().getState(new ValueStateDescriptor<>("fired", Types.LONG));
    long now = windows.value() == null ? 1 : windows.value() + 1;
    windows.update(now);
    out.collect(Line.of("windows", key, now));
  }
}
