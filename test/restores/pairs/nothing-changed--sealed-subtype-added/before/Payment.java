package pair;

/** How something was paid. */
public sealed interface Payment permits Payment.Card, Payment.Cash {
  record Card(String bank, int digits) implements Payment {}

  record Cash(String till) implements Payment {}

  static Payment of(String key) {
    return key.endsWith("1") ? new Cash("till of " + key) : new Card("bank of " + key, 1234);
  }

  default String where() {
    return this instanceof Card card ? card.bank() : ((Cash) this).till();
  }
}
