package pair;

import common.Line;
import common.Purchase;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the orders of each customer of a bucket. */
final class Tally extends KeyedProcessFunction<Integer, Purchase, String> {
  private transient MapState<String, Long> orders;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getMapState(new MapStateDescriptor<>("orders", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Purchase purchase, Context context, Collector<String> out) throws Exception {
    Long before = orders.get(purchase.customer);
    long now = before == null ? 1 : before + 1;
    orders.put(purchase.customer, now);
    out.collect(Line.of("orders", purchase.customer, now));
  }
}
