package pair;

import java.math.BigDecimal;
import java.util.UUID;

/** What a customer has chosen; no POJO in Flink's sense, so Kryo writes it. */
public final class Basket {
  private final BigDecimal amount;
  private final UUID identity;

  private Basket(BigDecimal amount, UUID identity) {
    this.amount = amount;
    this.identity = identity;
  }

  static Basket of(String key) {
    return new Basket(new BigDecimal("12.50"), new UUID(7, 11));
  }

  String amount() {
    return amount + " EUR of " + identity;
  }
}
