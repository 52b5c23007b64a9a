package pair;

/** Somebody paid with a card. */
public class CardPayment {
  public String card;
  public String holder;
  public String shop;
  public long cents;

  public CardPayment() {}
}
