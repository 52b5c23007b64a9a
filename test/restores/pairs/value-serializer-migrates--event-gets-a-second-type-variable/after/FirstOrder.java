package pair;

/** Keeps the first and counts all. */
final class FirstOrder extends First<OrderEvent> {
  FirstOrder() {
    super(OrderEvent.class, "order", "orders");
  }

  @Override
  protected String describe(OrderEvent stored) {
    return stored.body.quantity + " of " + stored.body.article;
  }
}
