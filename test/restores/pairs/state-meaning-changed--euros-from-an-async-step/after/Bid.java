package pair;

/** A bid for a lot. */
public class Bid {
  public String lot;
  public String currency;
  /** In hundredths of the currency. */
  public double amount;

  public Bid() {}

  static Bid of(Long number) {
    Bid bid = new Bid();
    bid.lot = "lot-" + number % 4;
    bid.currency = "USD";
    bid.amount = 250_000;
    return bid;
  }
}
