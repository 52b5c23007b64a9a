package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What each customer has spent. */
final class Spent extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Long> sum;

  @Override
  public void open(OpenContext context) {
    sum = getRuntimeContext().getState(new ValueStateDescriptor<>("sum", Long.class));

  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    sum.update(sum.value() == null ? order.amount : sum.value() + order.amount);
    out.collect(Line.of("spent", order.customer, sum.value()));
  }
}
