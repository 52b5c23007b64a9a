package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts orders. */
final class Customers extends KeyedProcessFunction<String, Tuple2<Order, String>, String> {
  private transient ValueState<Long> orders;
  private transient ValueState<String> country;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
    country = getRuntimeContext().getState(new ValueStateDescriptor<>("country", Types.STRING));
  }

  @Override
  public void processElement(Tuple2<Order, String> answer, Context context, Collector<String> out) throws Exception {
    orders.update(orders.value() == null ? 1 : orders.value() + 1);
    out.collect(Line.of("orders", answer.f0.customer, orders.value()));
    out.collect(Line.of("country", answer.f0.customer, country.value() == null ? "none" : country.value()));
    country.update(answer.f1);
  }
}
