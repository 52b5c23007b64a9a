package pair;

import java.sql.Date;

/** What lies on a shelf. */
public class Stock {
  public String article;
  public int pieces;
  public Date counted;

  public static Stock of(String key) {
    Stock stock = new Stock();
    stock.article = "bicycle on " + key;
    stock.pieces = 12;
    stock.counted = Date.valueOf("2024-02-29");
    return stock;
  }
}
