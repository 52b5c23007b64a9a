package pair;

/** What comes in. */
public class Delivery extends Movement {
  public long pieces;

  static Delivery of(String key) {
    Delivery delivery = new Delivery();
    delivery.article = "article of " + key;
    delivery.pieces = 12;
    return delivery;
  }
}
