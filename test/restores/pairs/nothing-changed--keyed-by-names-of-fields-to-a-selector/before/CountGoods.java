package pair;

import common.Line;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.util.Collector;

/** How often something was ordered. */
final class CountGoods extends RichFlatMapFunction<Order, String> {
  private transient ValueState<Long> count;

  @Override
  public void open(Configuration configuration) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Long.class, 0L));
  }

  @Override
  public void flatMap(Order order, Collector<String> out) throws Exception {
    count.update(count.value() + 1);
    out.collect(Line.of("goods", order.goods, count.value()));
  }
}
