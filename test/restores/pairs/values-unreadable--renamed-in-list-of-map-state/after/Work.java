package pair;

/** Keeps orders. */
final class Work extends Latest<Purchased> {
  @Override
  Purchased made() {
    return new Purchased("bicycle", 2);
  }

  @Override
  String shown(Purchased order) {
    return order.shown();
  }
}
