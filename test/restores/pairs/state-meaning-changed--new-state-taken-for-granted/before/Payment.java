package pair;

/** A payment by card. */
public class Payment {
  public String card;
  public String country;
  public long cents;

  public Payment() {}

  static Payment of(Long number) {
    Payment payment = new Payment();
    payment.card = "card-" + number % 4;
    payment.country = number % 4 == 3 ? "FR" : "DE";
    payment.cents = 100 + number * 7919 % 5000;
    return payment;
  }
}
