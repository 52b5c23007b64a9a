package pair;

/** A card payment. */
public class Payment {
  public String card;
  public String shop;
  public long cents;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.card = "card-" + number % 4;
    payment.shop = "shop-" + number % 3;
    payment.cents = 500 + number % 50;
    return payment;
  }
}
