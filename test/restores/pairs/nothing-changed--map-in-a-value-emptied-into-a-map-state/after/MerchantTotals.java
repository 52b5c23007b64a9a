package pair;

import common.Line;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How many payments a merchant has had from each country. */
final class MerchantTotals extends KeyedProcessFunction<String, Transaction, String> {
  private transient MapState<String, Long> countries;
  private transient ValueState<Map<String, Long>> byCountry;

  @Override
  public void open(OpenContext context) {
    countries = getRuntimeContext().getMapState(new MapStateDescriptor<>("countries", Types.STRING, Types.LONG));
    byCountry = getRuntimeContext().getState(new ValueStateDescriptor<>("by-country", Types.MAP(Types.STRING, Types.LONG)));
  }

  @Override
  public void processElement(Transaction transaction, Context context, Collector<String> out) throws Exception {
    Map<String, Long> earlier = byCountry.value();
    if (earlier != null) {
      countries.putAll(earlier);
      byCountry.clear();
    }
    Long before = countries.get(transaction.getCountry());
    long now = before == null ? 1 : before + 1;
    countries.put(transaction.getCountry(), now);
    out.collect(Line.of("by-country", transaction.getMerchant(), now));
  }
}
