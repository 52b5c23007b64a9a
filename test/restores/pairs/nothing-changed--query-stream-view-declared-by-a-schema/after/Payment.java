package pair;

/** A payment. */
public class Payment {
  public String customer;
  public long cents;
  public boolean refunded;
  public long number;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.number = number;
    payment.customer = "customer-" + number % 4;
    payment.cents = 100;
    payment.refunded = false;
    return payment;
  }
}
