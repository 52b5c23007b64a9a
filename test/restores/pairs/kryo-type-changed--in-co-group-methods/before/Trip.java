package pair;
import common.Feed;

/** What left the warehouse; it does not change any more. */
public final class Trip {
  public final String customer;
  public final String from;
  public final String to;

  Trip(String customer, String from, String to) {
    this.customer = customer;
    this.from = from;
    this.to = to;
  }

  static Trip of(Long number) {
    return new Trip(Feed.key(number), "from " + Feed.key(number), "to " + Feed.key(number));
  }

  String start() {
    return from;
  }
}
