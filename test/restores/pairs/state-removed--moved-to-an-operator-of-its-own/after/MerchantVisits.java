package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts how often an account paid each merchant. */
final class MerchantVisits extends KeyedProcessFunction<String, Transaction, String> {
  private transient MapState<String, Integer> merchants;

  @Override
  public void open(OpenContext context) {
    merchants = getRuntimeContext().getMapState(new MapStateDescriptor<>("merchants", String.class, Integer.class));
  }

  @Override
  public void processElement(Transaction transaction, Context context, Collector<String> out) throws Exception {
    Integer before = merchants.get(transaction.getMerchant());
    int visits = before == null ? 1 : before + 1;
    merchants.put(transaction.getMerchant(), visits);
    out.collect(Line.of("visits", context.getCurrentKey(), visits));
  }
}
