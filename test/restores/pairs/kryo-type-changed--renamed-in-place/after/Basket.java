package pair;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final String article;
  private final int quantity;

  private Basket(String article, int quantity) {
    this.article = article;
    this.quantity = quantity;
  }

  static Basket of(String key) {
    return new Basket("bicycle", 3);
  }

  String article() {
    return article;
  }

  int quantity() {
    return quantity;
  }
}
