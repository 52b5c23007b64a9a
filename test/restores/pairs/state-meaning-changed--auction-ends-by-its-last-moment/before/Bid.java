package pair;

/** Somebody bids. */
public class Bid {
  private static final long EPOCH = 1_700_000_000_000L;

  public String lot;
  public long cents;
  public long at;

  public Bid() {}

  static Bid of(Long number) {
    Bid bid = new Bid();
    bid.lot = "lot-" + number % 4;
    bid.cents = 100 + number;
    bid.at = EPOCH + number * 250;
    return bid;
  }
}
