package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Tells whether the hotline was called in every hour. */
final class HourReport extends ProcessWindowFunction<Call, String, String, TimeWindow> {
  private static final ValueStateDescriptor<Long> BEFORE = new ValueStateDescriptor<>("before", Types.LONG);

  @Override
  public void process(String line, Context context, Iterable<Call> calls, Collector<String> out) throws Exception {
    ValueState<Long> before = context.globalState().getState(BEFORE);
    out.collect(Line.of("hours", line, Gap.asText(before.value(), context.window())));
    before.update(context.window().maxTimestamp());
  }
}
