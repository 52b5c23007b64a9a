package pair;

import java.time.Duration;

/** An order, and how long after it a parcel left. */
public final class Delivery {
  private final Shipment order;
  private final Duration delay;

  Delivery(Shipment order, Duration delay) {
    this.order = order;
    this.delay = delay;
  }

  String customer() {
    return order.customer;
  }

  long order() {
    return order.number;
  }

  boolean late() {
    return delay.toDays() > 1;
  }
}
