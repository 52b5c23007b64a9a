package pair;

import common.Feed;

/** A payment of some kind. */
public class Payment {
  public String account;
  public String kind;
  /** In cents. */
  public long amount;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.account = Feed.key(number);
    payment.kind = number % 2 == 0 ? "card" : "transfer";
    payment.amount = 75_000;
    return payment;
  }
}
