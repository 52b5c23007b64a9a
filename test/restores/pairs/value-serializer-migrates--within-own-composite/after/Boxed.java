package pair;

/** An order in a box. */
public final class Boxed {
  final Order order;

  Boxed(Order order) {
    this.order = order;
  }
}
