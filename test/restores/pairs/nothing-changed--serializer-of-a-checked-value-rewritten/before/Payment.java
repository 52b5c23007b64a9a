package pair;

/** Somebody pays to an account. */
public class Payment {
  public String payer;
  public String account;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.payer = "payer-" + number % 4;
    payment.account = "DE" + Iban.check("DE", 1_000_000 + number % 4) + "-" + (1_000_000 + number % 4);
    return payment;
  }
}
