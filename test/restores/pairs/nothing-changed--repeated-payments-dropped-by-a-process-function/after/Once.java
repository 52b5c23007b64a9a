package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Counts each payment of an account once. */
final class Once extends KeyedProcessFunction<String, Payment, String> {
  static final OutputTag<String> REPEATED = new OutputTag<>("repeated", Types.STRING);

  private transient MapState<String, Long> seen;
  private transient ValueState<Long> payments;
  private transient ValueState<Long> repeated;
  private transient ValueState<String> first;

  @Override
  public void open(OpenContext context) {
    seen = getRuntimeContext().getMapState(new MapStateDescriptor<>("seen", Types.STRING, Types.LONG));
    payments = getRuntimeContext().getState(new ValueStateDescriptor<>("payments", Types.LONG));
    repeated = getRuntimeContext().getState(new ValueStateDescriptor<>("repeated", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("first", payment.account, first.value() == null ? "none" : first.value()));
    if (first.value() == null) {
      first.update(payment.id);
    }
    boolean again = seen.contains(payment.id);
    seen.put(payment.id, payment.at);
    if (again) {
      context.output(REPEATED, Line.of("repeated", payment.account, oneMore(repeated)));
    } else {
      out.collect(Line.of("payments", payment.account, oneMore(payments)));
    }
  }

  private static long oneMore(ValueState<Long> count) throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    return now;
  }
}
