package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what came of either side. */
final class Match extends KeyedCoProcessFunction<String, Order, Shipment, String> {
  private static final ValueStateDescriptor<Long> TIMER = new ValueStateDescriptor<>("timer", Long.class);

  private transient Side<Order> orders;
  private transient Side<Shipment> shipments;
  private transient ValueState<Long> timer;

  @Override
  public void open(OpenContext context) {
    timer = getRuntimeContext().getState(TIMER);
    shipments = new Side<>(getRuntimeContext(), "shipments", Shipment.class);
    orders = new Side<>(getRuntimeContext(), "orders", Order.class);
  }

  @Override
  public void processElement1(Order order, Context context, Collector<String> out) throws Exception {
    Order first = orders.add(order);
    out.collect(Line.of("order", order.id, first == null ? "none" : "number " + first.number));
    out.collect(Line.of("orders", order.id, orders.next()));
    remind(context);
  }

  @Override
  public void processElement2(Shipment shipment, Context context, Collector<String> out) throws Exception {
    Shipment first = shipments.add(shipment);
    out.collect(Line.of("shipment", shipment.id, first == null ? "none" : "number " + first.number));
    out.collect(Line.of("shipments", shipment.id, shipments.next()));
  }

  private void remind(Context context) throws Exception {
    if (timer.value() == null) {
      long at = context.timerService().currentProcessingTime() + 3_600_000;
      context.timerService().registerProcessingTimeTimer(at);
      timer.update(at);
    }
  }

  @Override
  public void onTimer(long at, OnTimerContext context, Collector<String> out) {
    orders.clear();
    shipments.clear();
    timer.clear();
  }
}
