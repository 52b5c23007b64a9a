package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what a shop has sold. */
final class ShopSales extends KeyedProcessFunction<String, Part, String> {
  private transient ValueState<Sales> sales;

  @Override
  public void open(OpenContext context) {
    sales = getRuntimeContext().getState(new ValueStateDescriptor<>("sales", Sales.class));
  }

  @Override
  public void processElement(Part part, Context context, Collector<String> out) throws Exception {
    Sales known = sales.value() == null ? new Sales() : sales.value();
    out.collect(Line.of("first", part.shop, known.first < 0 ? "none" : "order " + known.first));
    if (known.first < 0) {
      known.first = part.first;
    }
    known.orders += part.orders;
    known.cents += part.cents;
    sales.update(known);
    out.collect(Line.of("tier", part.shop, known.tier()));
  }
}
