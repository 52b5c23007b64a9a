package pair;

/** A payment by card. */
public class Payment {
  public String card;
  /** In whole euros. */
  public long amount;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.card = "card-" + number % 4;
    payment.amount = cents(number) / 100;
    return payment;
  }

  /** One payment of a euro or two with each card, from then on hundreds. */
  private static long cents(long number) {
    return number < 4 ? 100 + 100 * (number % 2) : 10_000 * Math.min(number / 4, 8);
  }
}
