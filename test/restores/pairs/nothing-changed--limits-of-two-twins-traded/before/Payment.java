package pair;

/** A customer pays at a shop. */
public class Payment {
  public String customer;
  public String shop;
  public long number;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.customer = "customer-" + number % 4;
    payment.shop = "shop-" + number % 3;
    payment.number = number;
    return payment;
  }
}
