package pair;

/** Somebody paid. */
public class Payment {
  public String customer;
  public long cents;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.customer = "customer-" + number % 4;
    payment.cents = 990 + number % 7 * 100;
    return payment;
  }
}
