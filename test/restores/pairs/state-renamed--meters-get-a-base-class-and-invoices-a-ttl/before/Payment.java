package pair;

/** Money that came. */
public class Payment {
  public String customer;
  public long cents;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.customer = "customer-" + number % 4;
    payment.cents = 1;
    return payment;
  }
}
