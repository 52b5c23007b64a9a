package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the visits of a member. */
final class Members extends KeyedProcessFunction<String, Visit, String> {
  private transient ValueState<Long> visits;
  private transient ValueState<String> first;
  private transient ValueState<Long> discount;

  @Override
  public void open(OpenContext context) {
    visits = getRuntimeContext().getState(new ValueStateDescriptor<>("visits", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
    // Discounts are not decided yet.
    discount = getRuntimeContext().getState(new ValueStateDescriptor<>("discount", Types.LONG));
  }

  @Override
  public void processElement(Visit visit, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("first", visit.member, first.value() == null ? "none" : first.value()));
    if (first.value() == null) {
      first.update(visit.museum);
    }
    visits.update(visits.value() == null ? 1 : visits.value() + 1);
    out.collect(Line.of("visits", visit.member, visits.value()));
  }
}
