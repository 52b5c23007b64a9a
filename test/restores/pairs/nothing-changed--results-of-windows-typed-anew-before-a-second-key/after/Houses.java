package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the results of a house. */
final class Houses extends KeyedProcessFunction<String, DayOfMeter, String> {
  private transient ValueState<Long> results;

  @Override
  public void open(OpenContext context) {
    results = getRuntimeContext().getState(new ValueStateDescriptor<>("results", Types.LONG));
  }

  @Override
  public void processElement(DayOfMeter day, Context context, Collector<String> out) throws Exception {
    results.update(results.value() == null ? 1 : results.value() + 1);
    out.collect(Line.of("results", day.house, results.value()));
    out.collect(Line.of("sum", day.house, day.units));
  }
}
