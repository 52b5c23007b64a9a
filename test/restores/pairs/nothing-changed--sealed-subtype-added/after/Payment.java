package pair;

/** How something was paid. */
public sealed interface Payment permits Payment.Card, Payment.Cash, Payment.Voucher {
  record Card(String bank, int digits) implements Payment {}

  record Cash(String till) implements Payment {}

  record Voucher(String code) implements Payment {}

  static Payment of(String key) {
    return key.endsWith("1") ? new Cash("till of " + key) : new Card("bank of " + key, 1234);
  }

  default String where() {
    return this instanceof Card card ? card.bank() : this instanceof Cash cash ? cash.till() : "voucher";
  }
}
