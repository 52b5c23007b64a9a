package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps what came of either side. */
final class Match extends KeyedCoProcessFunction<String, Order, Shipment, String> {
  private transient ListState<Order> orders;
  private transient ListState<Shipment> shipments;
  private transient ValueState<Long> orderCount;
  private transient ValueState<Long> shipmentCount;
  private transient ValueState<Long> timer;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getListState(new ListStateDescriptor<>("orders", Order.class));
    shipments = getRuntimeContext().getListState(new ListStateDescriptor<>("shipments", Shipment.class));
    orderCount = getRuntimeContext().getState(new ValueStateDescriptor<>("orders-count", Long.class));
    shipmentCount = getRuntimeContext().getState(new ValueStateDescriptor<>("shipments-count", Long.class));
    timer = getRuntimeContext().getState(new ValueStateDescriptor<>("timer", Long.class));
  }

  @Override
  public void processElement1(Order order, Context context, Collector<String> out) throws Exception {
    String first = "none";
    for (Order one : orders.get()) {
      first = "number " + one.number;
    }
    out.collect(Line.of("order", order.id, first));
    if (first.equals("none")) {
      orders.add(order);
    }
    long now = orderCount.value() == null ? 1 : orderCount.value() + 1;
    orderCount.update(now);
    out.collect(Line.of("orders", order.id, now));
    if (timer.value() == null) {
      long at = context.timerService().currentProcessingTime() + 3_600_000;
      context.timerService().registerProcessingTimeTimer(at);
      timer.update(at);
    }
  }

  @Override
  public void processElement2(Shipment shipment, Context context, Collector<String> out) throws Exception {
    String first = "none";
    for (Shipment one : shipments.get()) {
      first = "number " + one.number;
    }
    out.collect(Line.of("shipment", shipment.id, first));
    if (first.equals("none")) {
      shipments.add(shipment);
    }
    long now = shipmentCount.value() == null ? 1 : shipmentCount.value() + 1;
    shipmentCount.update(now);
    out.collect(Line.of("shipments", shipment.id, now));
  }

  @Override
  public void onTimer(long at, OnTimerContext context, Collector<String> out) {
    orders.clear();
    shipments.clear();
    timer.clear();
  }
}
