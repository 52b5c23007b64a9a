package com.acme.orders;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One order as the shop publishes it. */
public class Order {
  public String id;
  public String customerId;
  public OrderStatus status;
  public Instant placedAt;
  public List<OrderItem> items = new ArrayList<>();

  /** Sum over all items, in cents. */
  public long totalCents() {
    long total = 0;
    for (OrderItem item : items) {
      total += item.unitCents * item.quantity;
    }
    return total;
  }
}
