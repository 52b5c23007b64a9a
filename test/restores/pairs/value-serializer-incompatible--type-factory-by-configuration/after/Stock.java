package pair;

import java.time.LocalDate;

/** What lies on a shelf. */
public class Stock {
  public String article;
  public int pieces;
  public LocalDate counted;

  public static Stock of(String key) {
    Stock stock = new Stock();
    stock.article = "bicycle on " + key;
    stock.pieces = 12;
    stock.counted = LocalDate.of(2024, 2, 29);
    return stock;
  }
}
