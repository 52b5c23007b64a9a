package pair;

/** What happened to an order. */
public class OrderEvent extends Event<Order> {
  static OrderEvent of(String key) {
    OrderEvent event = new OrderEvent();
    event.source = "source of " + key;
    event.payload = new Order();
    event.payload.article = "article of " + key;
    event.payload.pieces = 3;
    return event;
  }
}
