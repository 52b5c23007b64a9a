package pair.orders;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the orders that nobody wanted yet, and counts those that it saw. */
public final class MatchOrders extends KeyedProcessFunction<String, Order, String> {
  private final int depth;
  private transient ListState<Order> book;
  private transient ValueState<Long> orders;

  public MatchOrders(int depth) {
    this.depth = depth;
  }

  @Override
  public void open(OpenContext context) {
    book = getRuntimeContext().getListState(new ListStateDescriptor<>("book", new TypeOfOrders()));
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    List<Order> open = new ArrayList<>();
    book.get().forEach(open::add);
    Order first = open.isEmpty() ? null : open.get(0);
    out.collect(Line.of("best", order.symbol, first == null ? "none" : first.symbol + " " + first.quantity + " for " + first.cents));
    if (open.size() < depth) {
      book.add(order);
    }
    long now = orders.value() == null ? 1 : orders.value() + 1;
    orders.update(now);
    out.collect(Line.of("orders", order.symbol, now));
  }
}
