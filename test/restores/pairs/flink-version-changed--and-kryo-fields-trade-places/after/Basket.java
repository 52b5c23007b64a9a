package pair;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final String wares;
  private final String voucher;

  private Basket(String wares, String voucher) {
    this.wares = wares;
    this.voucher = voucher;
  }

  static Basket of(String key) {
    return new Basket("bicycle", "WELCOME");
  }

  String wares() {
    return wares;
  }

  String voucher() {
    return voucher;
  }
}
