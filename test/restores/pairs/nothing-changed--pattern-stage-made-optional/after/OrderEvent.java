package pair;

import java.util.Objects;

/** What happened to an order. */
public class OrderEvent {
  public String order;
  public String kind;
  public long number;

  public OrderEvent() {}

  static OrderEvent of(Long number) {
    OrderEvent event = new OrderEvent();
    event.order = "order-" + number % 4;
    event.kind = number < 4 ? "placed" : number < 8 ? "confirmed" : number % 3 == 0 ? "moved" : "scanned";
    event.number = number;
    return event;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OrderEvent && ((OrderEvent) other).number == number && ((OrderEvent) other).order.equals(order);
  }

  @Override
  public int hashCode() {
    return Objects.hash(order, number);
  }
}
