package pair;

/** A payment that went well, or not. */
public class Payment {
  public String customer;
  public boolean failed;
  public long amount;
  public int code;

  public Payment() {}

  /** Each customer pays once. */
  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.customer = "customer-" + number % 4;
    payment.failed = number % 4 == 3;
    payment.amount = 40;
    payment.code = 402;
    return payment;
  }
}
