package pair;

/** Somebody pays somebody. */
public class Payment {
  public long id;
  public String payer;
  public String payee;
  public double amount;
  public long at;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.id = number;
    payment.payer = "payer-" + number % 4;
    payment.payee = "payee-" + number % 3;
    payment.amount = 12.5;
    payment.at = number;
    return payment;
  }
}
