package pair;

import common.Line;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.util.Collector;

/** How often somebody has ordered, and for how much at most. */
final class CountOrders extends RichFlatMapFunction<Order, String> {
  private transient ValueState<Tuple2<Long, Long>> orders;

  @Override
  public void open(Configuration configuration) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", TypeInformation.of(new TypeHint<Tuple2<Long, Long>>() {})));
  }

  @Override
  public void flatMap(Order order, Collector<String> out) throws Exception {
    Tuple2<Long, Long> known = orders.value();
    String customer = order.tenant + "/" + order.customer;
    out.collect(Line.of("best", customer, known == null ? "none" : "at most " + known.f1));
    if (known == null) {
      known = Tuple2.of(0L, 0L);
    }
    known.f0++;
    known.f1 = Math.max(known.f1, order.cents);
    orders.update(known);
    out.collect(Line.of("orders", customer, known.f0));
  }
}
