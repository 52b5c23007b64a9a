package com.acme.orders;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReducingState;
import org.apache.flink.api.common.state.ReducingStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a profile of every customer and reminds of orders that stay unpaid. */
public class CustomerTracker extends KeyedProcessFunction<String, Order, LedgerEntry> {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(CustomerTracker.class);
  private static final Duration PATIENCE = Duration.ofMinutes(15);

  private transient ValueState<CustomerProfile> profile;
  private transient MapState<String, Instant> unpaidOrders;
  private transient MapState<String, Boolean> seen;
  private transient ReducingState<Long> spent;
  private transient ListState<OrderItem> cancelled;

  @Override
  public void open(OpenContext context) {
    profile = getRuntimeContext().getState(new ValueStateDescriptor<>("profile", CustomerProfile.class));
    unpaidOrders =
        getRuntimeContext().getMapState(new MapStateDescriptor<>("open-orders", String.class, Instant.class));
    MapStateDescriptor<String, Boolean> seenOnce =
        new MapStateDescriptor<>("seen", String.class, Boolean.class);
    seenOnce.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(1)).build());
    seen = getRuntimeContext().getMapState(seenOnce);
    spent = getRuntimeContext().getReducingState(new ReducingStateDescriptor<>("spent", Long::sum, Long.class));
    cancelled = getRuntimeContext().getListState(new ListStateDescriptor<>("cancelled", OrderItem.class));
  }

  @Override
  public void processElement(Order order, Context context, Collector<LedgerEntry> out) throws Exception {
    String once = order.id + "/" + order.status;
    if (seen.contains(once)) {
      LOG.debug("{} of {} came twice", once, order.customerId);
      return;
    }
    seen.put(once, true);
    remember(order);
    switch (order.status) {
      case PLACED:
        unpaidOrders.put(order.id, order.placedAt);
        context.timerService().registerEventTimeTimer(order.placedAt.plus(PATIENCE).toEpochMilli());
        break;
      case PAID:
        unpaidOrders.remove(order.id);
        spent.add(order.totalCents());
        break;
      case CANCELLED:
        unpaidOrders.remove(order.id);
        for (OrderItem item : order.items) {
          cancelled.add(item);
        }
        break;
      default:
        break;
    }
  }

  private void remember(Order order) throws Exception {
    CustomerProfile known = profile.value();
    if (known == null) {
      known = new CustomerProfile(order.customerId);
    }
    known.lastStatus = order.status;
    known.lastSeen = order.placedAt;
    known.orders++;
    if (order.status == OrderStatus.CANCELLED) {
      known.cancelledOrders++;
    }
    rememberItems(known, order);
    profile.update(known);
  }

  private static void rememberItems(CustomerProfile known, Order order) {
    order.items.forEach(item -> known.itemsByCategory.merge(item.category.name(), item.quantity, Integer::sum));
    order.items.forEach(item -> known.lastSkus.add(item.sku));
    while (known.lastSkus.size() > 10) {
      known.lastSkus.remove(0);
    }
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<LedgerEntry> out) throws Exception {
    Instant due = Instant.ofEpochMilli(timestamp).minus(PATIENCE);
    for (Map.Entry<String, Instant> open : unpaidOrders.entries()) {
      if (!open.getValue().isAfter(due)) {
        out.collect(new LedgerEntry("reminders", 0, open.getKey() + " of " + context.getCurrentKey()));
      }
    }
  }
}
