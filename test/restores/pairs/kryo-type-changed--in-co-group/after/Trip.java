package pair;
import common.Feed;

/** What left the warehouse; it does not change any more. */
public final class Trip {
  public final String customer;
  public final String origin;
  public final String destination;

  Trip(String customer, String origin, String destination) {
    this.customer = customer;
    this.origin = origin;
    this.destination = destination;
  }

  static Trip of(Long number) {
    return new Trip(Feed.key(number), "from " + Feed.key(number), "to " + Feed.key(number));
  }

  String start() {
    return origin;
  }
}
