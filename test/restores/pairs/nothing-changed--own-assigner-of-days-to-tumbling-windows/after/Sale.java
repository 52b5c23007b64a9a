package pair;

/** Something is sold. */
public class Sale {
  public String shop;
  public long at;
  public long number;

  public Sale() {}

  static Sale of(Long number) {
    Sale sale = new Sale();
    sale.shop = "shop-" + number % 4;
    sale.at = 1_700_000_000_000L + number * 50;
    sale.number = number;
    return sale;
  }
}
