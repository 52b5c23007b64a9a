package pair;

/** What is known of a card. */
public class CardProfile {
  public long payments;
  public java.math.BigDecimal spent = java.math.BigDecimal.ZERO;
  public String firstShop;

  public CardProfile() {}

  void add(Payment payment) {
    payments++;
    spent = spent.add(java.math.BigDecimal.valueOf(payment.cents));
    if (firstShop == null) {
      firstShop = payment.shop;
    }
  }
}
