package pair;

/** How somebody pays. */
public abstract class Payment {
  static Payment of(String key) {
    return new ByInvoice(30, 2);
  }

  abstract String method();

  abstract int amount();
}
