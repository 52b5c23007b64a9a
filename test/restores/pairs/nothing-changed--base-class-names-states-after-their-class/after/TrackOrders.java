package pair;

/** Keeps the first order of a customer, and counts all of them. */
final class TrackOrders extends Track<Order> {
  TrackOrders() {
    super(Order.class, "ordered", "orders");
  }

  @Override
  protected String stateOfFirst() {
    return "first-order";
  }

  @Override
  protected String stateOfCount() {
    return "order-count";
  }
}
