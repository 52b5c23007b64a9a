package pair;

/** An order. */
public class OrderEvent extends Event<OrderBody, Origin> {
  public static OrderEvent of(Long number) {
    OrderEvent event = new OrderEvent();
    event.key = "customer-" + number % 3;
    event.number = number;
    event.body = new OrderBody();
    event.body.article = "shoes";
    event.body.quantity = 2;
    event.origin = new Origin();
    event.origin.system = "shop";
    return event;
  }
}
