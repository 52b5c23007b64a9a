package pair;

/** Somebody bids. */
public class Bid {
  public String auction;
  public String bidder;
  public long cents;

  public Bid() {}

  static Bid of(Long number) {
    Bid bid = new Bid();
    bid.auction = "auction-" + number % 4;
    bid.bidder = number < 4 ? "nobody" : "bidder-" + number;
    bid.cents = number < 4 ? 1 : number < 8 ? 1_000 : number % 1_000;
    return bid;
  }
}
