package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** The hours of a team in a week. */
final class Hours extends KeyedProcessFunction<String, Shift, String> {
  private transient ValueState<Integer> hours;

  @Override
  public void open(OpenContext context) {
    hours = getRuntimeContext().getState(new ValueStateDescriptor<>("hours", Types.INT));
  }

  @Override
  public void processElement(Shift shift, Context context, Collector<String> out) throws Exception {
    int now = (hours.value() == null ? 0 : hours.value()) + shift.hours;
    hours.update(now);
    out.collect(Line.of("hours", shift.team, now));
  }
}
