package pair;

/** Paid by card. */
public class CardPayment extends Payment {
  public String card;
  public String issuer;

  public CardPayment() {}

  static CardPayment of(String customer, long cents, String card) {
    CardPayment payment = new CardPayment();
    payment.customer = customer;
    payment.cents = cents;
    payment.card = card;
    payment.issuer = "bank";
    return payment;
  }

  @Override
  public String how() {
    return "card " + card + " of " + issuer;
  }
}
