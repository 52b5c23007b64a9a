package pair;

/** A bid for a lot. */
public class Bid {
  public String lot;
  public String bidder;
  public long id;
  public double amount;

  public Bid() {}

  static Bid of(Long number) {
    Bid bid = new Bid();
    bid.lot = "lot-" + number % 4;
    bid.bidder = "bidder-" + number % 8;
    bid.id = number;
    bid.amount = 250_000;
    return bid;
  }
}
