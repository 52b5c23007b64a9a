package pair;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as they are paid. */
final class Money {
  private static final int CENTS = 2;

  private Money() {}

  static BigDecimal rounded(BigDecimal amount) {
    return amount.setScale(CENTS, RoundingMode.HALF_UP);
  }

  /** A sum of amounts that are in cents already. */
  static BigDecimal sum(BigDecimal one, BigDecimal other) {
    return one.add(other).setScale(CENTS);
  }
}
