package pair;

import common.Line;

/** What a product is offered for. */
public class Offer {
  private static final long EPOCH = 1_700_000_000_000L;
  private static final long APART = 20_000;

  public String product;
  public long price;
  public long at;

  public Offer() {}

  static Offer of(Long number) {
    Offer offer = new Offer();
    offer.product = "product-" + number % 4;
    offer.price = number < 200 ? 200 : 120 + number % 4;
    offer.at = EPOCH + number * APART;
    return offer;
  }

  String asLine() {
    return Line.of("cheapest", product, "EUR " + price);
  }
}
