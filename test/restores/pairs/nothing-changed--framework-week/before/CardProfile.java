package pair;

/** What is known of a card. */
public class CardProfile {
  public long payments;
  public long spent;
  public String firstShop;

  public CardProfile() {}

  void add(Payment payment) {
    payments++;
    spent += payment.cents;
    if (firstShop == null) {
      firstShop = payment.shop;
    }
  }
}
