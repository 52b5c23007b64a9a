package pair;

import common.Line;
import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How many payments a merchant has had from each country. */
final class MerchantTotals extends KeyedProcessFunction<String, Transaction, String> {
  private transient ValueState<Map<String, Long>> byCountry;

  @Override
  public void open(OpenContext context) {
    byCountry = getRuntimeContext().getState(new ValueStateDescriptor<>("by-country", Types.MAP(Types.STRING, Types.LONG)));
  }

  @Override
  public void processElement(Transaction transaction, Context context, Collector<String> out) throws Exception {
    Map<String, Long> totals = byCountry.value() == null ? new HashMap<>() : byCountry.value();
    long now = totals.merge(transaction.getCountry(), 1L, Long::sum);
    byCountry.update(totals);
    out.collect(Line.of("by-country", transaction.getMerchant(), now));
  }
}
