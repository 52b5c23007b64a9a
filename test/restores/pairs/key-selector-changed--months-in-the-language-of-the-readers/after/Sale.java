package pair;

import java.time.LocalDate;

/** Something was sold on a day. */
public class Sale {
  public LocalDate day;
  public long cents;

  public static Sale of(Long number) {
    Sale sale = new Sale();
    sale.day = LocalDate.of(2024, 1 + (int) (number % 4), 1 + (int) (number / 4 % 28));
    sale.cents = 100 + number % 7;
    return sale;
  }
}
