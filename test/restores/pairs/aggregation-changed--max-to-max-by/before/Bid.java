package pair;

import common.Feed;

/** Somebody bids for something. */
public class Bid {
  public String auction;
  public String bidder;
  public long price;

  public static Bid of(Long number) {
    Bid bid = new Bid();
    bid.auction = Feed.key(number);
    bid.bidder = "bidder-" + number % 7;
    bid.price = number < 8 ? 1000 + number : 10 + number % 5;
    return bid;
  }
}
