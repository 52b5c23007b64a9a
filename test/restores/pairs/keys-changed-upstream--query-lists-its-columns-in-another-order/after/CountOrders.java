package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.types.Row;
import org.apache.flink.util.Collector;

/** Counts the orders of a customer. */
final class CountOrders extends KeyedProcessFunction<String, Row, String> {
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Row order, Context context, Collector<String> out) throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of("orders", order.getField("customer"), now));
  }
}
