package pair;

/** Something was sold. */
public class Sale {
  public String shop;
  public String terminal;
  public long cents;
  public long at;

  public Sale() {}

  static Sale of(Long number) {
    Sale sale = new Sale();
    sale.shop = "shop-" + number % 2;
    sale.terminal = "terminal-" + number % 4;
    sale.cents = 100 + number % 9;
    sale.at = number * 10;
    return sale;
  }
}
