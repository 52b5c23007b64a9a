package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Writes what a shop sold, under a number of its bill. */
final class Bills extends ProcessWindowFunction<Day, String, String, TimeWindow> {
  private static final ValueStateDescriptor<Long> BILLS = new ValueStateDescriptor<>("bills", Types.LONG);

  @Override
  public void process(String shop, Context context, Iterable<Day> days, Collector<String> out) throws Exception {
    ValueState<Long> bills = context.globalState().getState(BILLS);
    bills.update(bills.value() == null ? 1 : bills.value() + 1);
    for (Day day : days) {
      out.collect(Line.of("items", shop, day.items));
    }
    out.collect(Line.of("bills", shop, bills.value()));
  }
}
