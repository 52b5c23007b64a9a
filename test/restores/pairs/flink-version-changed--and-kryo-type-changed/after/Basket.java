package pair;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final String article;
  private final String voucher;

  private Basket(String article, String voucher) {
    this.article = article;
    this.voucher = voucher;
  }

  static Basket of(String key) {
    return new Basket("bicycle", "WELCOME");
  }

  String article() {
    return article;
  }

  String voucher() {
    return voucher;
  }
}
