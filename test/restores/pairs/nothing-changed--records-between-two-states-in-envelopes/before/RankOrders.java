package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the orders of a customer. */
final class RankOrders extends KeyedProcessFunction<String, Order, Ranked> {
  private transient ValueState<Long> orders;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<Ranked> out) throws Exception {
    long rank = orders.value() == null ? 1 : orders.value() + 1;
    orders.update(rank);
    Ranked ranked = new Ranked();
    ranked.customer = order.customer;
    ranked.goods = order.goods;
    ranked.pieces = order.pieces;
    ranked.rank = rank;
    out.collect(ranked);
  }
}
