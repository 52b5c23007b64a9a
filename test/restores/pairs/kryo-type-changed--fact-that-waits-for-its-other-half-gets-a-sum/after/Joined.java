package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Brings tills and doors of a shop together. */
final class Joined extends KeyedProcessFunction<String, Fact, String> {
  private transient ValueState<TillFact> tills;
  private transient ValueState<Long> visitors;
  private transient ValueState<Long> joined;

  @Override
  public void open(OpenContext context) {
    tills = getRuntimeContext().getState(new ValueStateDescriptor<>("tills", new GenericTypeInfo<>(TillFact.class)));
    visitors = getRuntimeContext().getState(new ValueStateDescriptor<>("visitors", Types.LONG));
    joined = getRuntimeContext().getState(new ValueStateDescriptor<>("joined", Types.LONG));
  }

  @Override
  public void processElement(Fact fact, Context context, Collector<String> out) throws Exception {
    if (fact.tills() != null) {
      TillFact last = tills.value();
      out.collect(Line.of("minutes", fact.shop(), last == null ? "none" : last.minute()));
      tills.update(fact.tills());
    } else {
      visitors.update((visitors.value() == null ? 0 : visitors.value()) + fact.visitors());
    }
    if (tills.value() != null && visitors.value() != null) {
      tell(fact.shop(), tills.value(), visitors.value(), out);
    }
  }

  private void tell(String shop, TillFact last, long visitorsNow, Collector<String> out) throws Exception {
    long now = joined.value() == null ? 1 : joined.value() + 1;
    joined.update(now);
    // Of the articles, not of the minutes: a busy shop cancels more.
    double cancelledRate = (double) last.cancelled() / Math.max(1, last.articles());
    double buyers = (double) last.receipts() / Math.max(1, visitorsNow);
    if (cancelledRate > 1 || buyers > 1) {
      out.collect("remarkable: " + shop);
    }
    out.collect(Line.of("joined", shop, now));
  }
}
