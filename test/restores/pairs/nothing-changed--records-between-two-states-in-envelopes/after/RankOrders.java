package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the orders of a customer. */
final class RankOrders extends KeyedProcessFunction<String, Order, Envelope<Sale>> {
  private transient ValueState<Long> orders;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<Envelope<Sale>> out) throws Exception {
    Long before = orders.value();
    Sale sale = new Sale(order, before == null ? 1 : before + 1);
    orders.update(sale.customer.orders);
    out.collect(Envelope.of("rank", sale));
  }
}
