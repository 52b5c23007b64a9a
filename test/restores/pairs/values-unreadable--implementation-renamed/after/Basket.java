package pair;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it, and the discount with the name of its class. */
public final class Basket {
  private final String article;
  private final Discount discount;

  private Basket(String article, Discount discount) {
    this.article = article;
    this.discount = discount;
  }

  static Basket of(String key) {
    return new Basket("bicycle", new FlatDiscount(5));
  }

  String article() {
    return article;
  }

  Discount discount() {
    return discount;
  }
}
