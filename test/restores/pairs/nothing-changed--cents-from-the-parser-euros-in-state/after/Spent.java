package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** What each customer has spent, in euros, as a multiple of the smallest order. */
final class Spent extends KeyedProcessFunction<String, Order, String> {
  private transient ValueState<Double> euros;

  @Override
  public void open(OpenContext context) {
    euros = getRuntimeContext().getState(new ValueStateDescriptor<>("euros", Double.class));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    double amount = order.amount / 100;
    euros.update(euros.value() == null ? amount : euros.value() + amount);
    out.collect(Line.of("spent", order.customer, Math.round(euros.value() / amount)));
  }
}
