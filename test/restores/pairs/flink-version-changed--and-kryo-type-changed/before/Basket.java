package pair;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final String article;

  private Basket(String article) {
    this.article = article;
  }

  static Basket of(String key) {
    return new Basket("bicycle");
  }

  String article() {
    return article;
  }
}
