package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts orders. */
final class Customers extends KeyedProcessFunction<String, EnrichedOrder, String> {
  private transient ValueState<Long> orders;
  private transient ValueState<String> country;

  @Override
  public void open(OpenContext context) {
    country = getRuntimeContext().getState(new ValueStateDescriptor<>("country", Types.STRING));
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
  }

  @Override
  public void processElement(EnrichedOrder order, Context context, Collector<String> out) throws Exception {
    Long before = orders.value();
    orders.update(before == null ? 1 : before + 1);
    String known = country.value();
    country.update(order.countryCode);
    out.collect(Line.of("orders", order.customerId, orders.value()));
    out.collect(Line.of("country", order.customerId, known == null ? "none" : known));
  }
}
