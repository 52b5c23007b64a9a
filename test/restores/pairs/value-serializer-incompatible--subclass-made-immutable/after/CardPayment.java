package pair;

/** Paid by card. */
public final class CardPayment extends Payment {
  private final String card;
  private final String issuer;

  CardPayment(String customer, long cents, String card) {
    this.customer = customer;
    this.cents = cents;
    this.card = card;
    this.issuer = "bank";
  }

  @Override
  public String how() {
    return "card " + card + " of " + issuer;
  }
}
