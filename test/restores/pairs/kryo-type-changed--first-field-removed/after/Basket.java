package pair;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final String voucher;

  private Basket(String voucher) {
    this.voucher = voucher;
  }

  static Basket of(String key) {
    return new Basket("WELCOME");
  }

  String voucher() {
    return voucher;
  }
}
