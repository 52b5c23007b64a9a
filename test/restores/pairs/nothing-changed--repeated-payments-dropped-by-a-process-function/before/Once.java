package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.util.Collector;

/** Counts each payment of an account once. */
final class Once extends RichFlatMapFunction<Payment, String> {
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
  public void flatMap(Payment payment, Collector<String> out) throws Exception {
    out.collect(Line.of("first", payment.account, first.value() == null ? "none" : first.value()));
    if (first.value() == null) {
      first.update(payment.id);
    }
    boolean again = seen.contains(payment.id);
    seen.put(payment.id, payment.at);
    ValueState<Long> count = again ? repeated : payments;
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of(again ? "repeated" : "payments", payment.account, now));
  }
}
