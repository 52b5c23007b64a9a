package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFilterFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Drops orders of a customer that were sent again. */
final class OnlyNewer extends RichFilterFunction<Order> {
  private transient ValueState<Long> newest;

  @Override
  public void open(OpenContext context) {
    newest = getRuntimeContext().getState(new ValueStateDescriptor<>("newest", Types.LONG));
  }

  @Override
  public boolean filter(Order order) throws Exception {
    Long before = newest.value();
    if (before != null && order.number <= before) {
      return false;
    }
    newest.update(order.number);
    return true;
  }
}
