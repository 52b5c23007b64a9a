package pair;

import java.math.BigDecimal;

/** Somebody filled his tank. */
public class Sale {
  private static final BigDecimal PER_LITRE = new BigDecimal("1.759");

  public String station;
  public BigDecimal amount;

  public Sale() {}

  static Sale of(Long number) {
    Sale sale = new Sale();
    sale.station = "station-" + number % 4;
    sale.amount = PER_LITRE.multiply(BigDecimal.valueOf(40 + number % 3));
    return sale;
  }
}
