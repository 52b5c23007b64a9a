package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the visits of a shop's day. */
final class Visits extends KeyedProcessFunction<String, Visit, String> {
  private transient ValueState<Long> visits;

  @Override
  public void open(OpenContext context) {
    visits = getRuntimeContext().getState(new ValueStateDescriptor<>("visits", Types.LONG));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    long now = visits.value() == null ? 1 : visits.value() + 1;
    visits.update(now);
    out.collect(Line.of("visits", visit.shop, now));
  }
}
