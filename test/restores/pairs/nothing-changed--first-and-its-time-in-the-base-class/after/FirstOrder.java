package pair;

/** The first order of a customer. */
final class FirstOrder extends FirstOf<String, Order> {
  FirstOrder() {
    super(() -> Order.class);
  }

  @Override
  protected String describe(Order order) {
    return order.total + " by " + order.customer;
  }

  @Override
  protected String label() {
    return "first-order";
  }
}
