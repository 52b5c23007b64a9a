package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what is sold. */
final class ShopSales extends KeyedProcessFunction<String, Order, Sales> {
  private transient ValueState<Sales> sales;

  @Override
  public void open(OpenContext context) {
    sales = getRuntimeContext().getState(new ValueStateDescriptor<>("sales", Sales.class));
  }

  @Override
  public void processElement(Order order, Context context, Collector<Sales> out) throws Exception {
    Sales known = sales.value() == null ? Sales.none(order.shop, order.part(Job.PARTS)) : sales.value();
    sales.update(known.and(order));
    out.collect(known);
  }
}
