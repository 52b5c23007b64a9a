package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Reports a reading, and counts the reports. */
final class Report extends ProcessWindowFunction<Reading, String, String, TimeWindow> {
  private static final ValueStateDescriptor<Long> REPORTED = new ValueStateDescriptor<>("reported", Types.LONG);

  @Override
  public void process(String meter, Context context, Iterable<Reading> highest, Collector<String> out) throws Exception {
    ValueState<Long> reported = context.windowState().getState(REPORTED);
    long now = reported.value() == null ? 1 : reported.value() + 1;
    reported.update(now);
    out.collect(Line.of("reported", meter, now));
  }

  @Override
  public void clear(Context context) {
    context.windowState().getState(REPORTED).clear();
  }
}
