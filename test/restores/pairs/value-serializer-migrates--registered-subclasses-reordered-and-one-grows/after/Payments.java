package pair;

/** Payments of all kinds. */
final class Payments {
  private Payments() {}

  static Payment of(String key) {
    Payment payment = key.hashCode() % 2 == 0 ? card(key) : transfer(key);
    payment.payer = "payer " + key;
    return payment;
  }

  private static Payment card(String key) {
    Card card = new Card();
    card.number = "card of " + key;
    return card;
  }

  private static Payment transfer(String key) {
    Transfer transfer = new Transfer();
    transfer.account = key.length();
    transfer.bank = "bank of " + key;
    return transfer;
  }

  static String how(Payment payment) {
    if (payment instanceof Card) {
      return ((Card) payment).number;
    }
    if (payment instanceof Cash) {
      return "cash";
    }
    Transfer transfer = (Transfer) payment;
    return transfer.bank + ", account " + transfer.account;
  }
}
