package pair;

/** Something was sold. */
public class Sale {
  public String shop;
  public long cents;
  public long at;

  public static Sale of(Long number) {
    Sale sale = new Sale();
    sale.shop = "shop-" + number % 3;
    sale.cents = 1;
    sale.at = number * 10;
    return sale;
  }
}
