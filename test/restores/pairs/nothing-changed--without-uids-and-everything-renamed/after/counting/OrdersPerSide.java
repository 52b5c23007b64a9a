package pair.counting;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Counts orders of one side. */
public final class OrdersPerSide extends RichMapFunction<PlacedOrder, String> {
  private final Side side;
  private transient ValueState<Long> orders;

  public OrdersPerSide(Side side) {
    this.side = side;
  }

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>(side.word() + "-count", Types.LONG));
  }

  @Override
  public String map(PlacedOrder order) throws Exception {
    Long before = orders.value();
    long now = before == null ? 1 : before + 1;
    orders.update(now);
    return Line.of("by " + side.word(), side.getKey(order), now);
  }
}
