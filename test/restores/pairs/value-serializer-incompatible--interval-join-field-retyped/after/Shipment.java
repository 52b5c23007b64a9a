package pair;
import common.Feed;

/** What left the warehouse. */
public class Shipment {
  public String customer;
  public long sentAt;
  public long pieces;

  static Shipment of(Long number) {
    Shipment shipment = new Shipment();
    shipment.customer = Feed.key(number);
    shipment.sentAt = number;
    shipment.pieces = 1;
    return shipment;
  }
}
