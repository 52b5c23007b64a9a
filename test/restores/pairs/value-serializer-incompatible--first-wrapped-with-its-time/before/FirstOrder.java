package pair;

/** The first order of a customer. */
class FirstOrder extends FirstOf<Order> {
  @Override
  protected Class<Order> type() {
    return Order.class;
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
