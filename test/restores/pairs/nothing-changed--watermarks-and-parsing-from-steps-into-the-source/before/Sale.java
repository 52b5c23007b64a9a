package pair;

/** A sale. */
public class Sale {
  public String shop;
  public long soldAt;
  public long cents;

  public Sale() {}

  static Sale of(Long number) {
    Sale sale = new Sale();
    sale.shop = "shop-" + number % 4;
    sale.soldAt = number;
    sale.cents = 250;
    return sale;
  }
}
