package pair;

/** Keeps orders. */
final class Work extends Latest<Order> {
  @Override
  Order made() {
    return new Order("bicycle", 2);
  }

  @Override
  String shown(Order order) {
    return order.shown();
  }
}
