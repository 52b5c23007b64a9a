package pair;

/** What somebody bought. */
public class Sale {
  public String buyer;
  public long paid;

  public Sale() {}

  static Sale of(Long number) {
    Sale sale = new Sale();
    sale.buyer = "buyer-" + number % 4;
    sale.paid = 1;
    return sale;
  }
}
