package pair;

/** What somebody bought. */
public class Sale {
  public String buyer;
  public long paid;
  public String region;

  public Sale() {}

  static Sale of(Long number) {
    Sale sale = new Sale();
    sale.buyer = "buyer-" + number % 4;
    sale.paid = 1;
    sale.region = number % 2 == 0 ? "north" : "south";
    return sale;
  }
}
