package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.metrics.Counter;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts orders, and keeps refunds apart. Few merchants have any: their state is not asked for before. */
final class Ledger extends KeyedProcessFunction<String, Posting, String> {
  private transient ValueState<Long> orders;
  private transient Lazily<ValueState<Refunds>> refunds;
  private transient Counter disputes;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
    refunds = Lazily.by(() -> getRuntimeContext().getState(new ValueStateDescriptor<>("refunds", Refunds.class)));
    disputes = getRuntimeContext().getMetricGroup().counter("disputes");
  }

  @Override
  public void processElement(Posting posting, Context context, Collector<String> out) throws Exception {
    switch (Reference.kindOf(posting.reference)) {
      case REFUND:
        refund(posting, out);
        break;
      case DISPUTE:
        disputes.inc();
        break;
      default:
        Long before = orders.value();
        long now = before == null ? 1 : before + 1;
        orders.update(now);
        out.collect(Line.of("orders", posting.merchant, now));
    }
  }

  private void refund(Posting posting, Collector<String> out) throws Exception {
    ValueState<Refunds> state = refunds.get();
    Refunds known = state.value() == null ? new Refunds() : state.value();
    known.number += 1;
    known.cents += Math.negateExact(posting.cents);
    known.latest = posting.reference;
    state.update(known);
    out.collect(Line.of("refunds", posting.merchant, known.number));
    out.collect(Line.of("refunded", posting.merchant, known.cents));
  }
}
