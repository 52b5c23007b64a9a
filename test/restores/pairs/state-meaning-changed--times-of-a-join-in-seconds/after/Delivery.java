package pair;

/** A part of an order was delivered. */
public class Delivery extends Event {
  public Delivery() {}

  static Delivery of(Long number) {
    Delivery delivery = new Delivery();
    return delivery.happened(delivery, number);
  }
}
