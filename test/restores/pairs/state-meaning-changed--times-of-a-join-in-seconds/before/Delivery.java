package pair;

/** A part of an order was delivered. */
public class Delivery {
  public String customer;
  public long number;
  public long at;

  public Delivery() {}

  static Delivery of(Long number) {
    Delivery delivery = new Delivery();
    delivery.customer = "customer-" + number % 4;
    delivery.number = number;
    delivery.at = Order.OPENED + number * 1_000;
    return delivery;
  }
}
