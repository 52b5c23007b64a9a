package pair;

/** A payment, as the gateway sends it: at least once. */
public class Payment {
  public String id;
  public String account;
  public long at;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.id = "payment-" + (number / 8) % 1_000_000;
    payment.account = "account-" + (number / 2) % 4;
    payment.at = number;
    return payment;
  }
}
