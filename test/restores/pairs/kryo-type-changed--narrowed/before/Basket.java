package pair;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final String article;
  private final long pieces;

  private Basket(String article, long pieces) {
    this.article = article;
    this.pieces = pieces;
  }

  static Basket of(String key) {
    return new Basket("bicycle", 5000000000L);
  }

  String article() {
    return article;
  }

  long pieces() {
    return pieces;
  }
}
