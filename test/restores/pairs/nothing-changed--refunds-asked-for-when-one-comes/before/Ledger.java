package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts orders, and keeps refunds apart. */
final class Ledger extends KeyedProcessFunction<String, Posting, String> {
  private transient ValueState<Long> orders;
  private transient ValueState<Refunds> refunds;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
    refunds = getRuntimeContext().getState(new ValueStateDescriptor<>("refunds", Refunds.class));
  }

  @Override
  public void processElement(Posting posting, Context context, Collector<String> out) throws Exception {
    if (posting.reference.matches("RF-\\d{8}-[A-Z]{2}")) {
      Refunds known = refunds.value();
      if (known == null) {
        known = new Refunds();
      }
      known.number++;
      known.cents -= posting.cents;
      known.latest = posting.reference;
      refunds.update(known);
      out.collect(Line.of("refunds", posting.merchant, known.number));
      out.collect(Line.of("refunded", posting.merchant, known.cents));
    } else {
      long now = orders.value() == null ? 1 : orders.value() + 1;
      orders.update(now);
      out.collect(Line.of("orders", posting.merchant, now));
    }
  }
}
