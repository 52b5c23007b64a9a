package pair;

/** What operators and states are called. */
final class Names {
  static final String ORDERS = "orders";
  static final String COUNT = "count";
  static final String OUT = "out";

  private Names() {}
}
