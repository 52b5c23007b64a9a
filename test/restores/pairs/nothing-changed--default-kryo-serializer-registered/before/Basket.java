package pair;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final String article;
  private final int pieces;

  Basket(String article, int pieces) {
    this.article = article;
    this.pieces = pieces;
  }

  static Basket of(String key) {
    return new Basket("bicycle", 3);
  }

  String article() {
    return article;
  }

  int pieces() {
    return pieces;
  }
}
