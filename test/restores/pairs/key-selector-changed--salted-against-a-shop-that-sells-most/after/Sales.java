package pair;

/** What a shop has sold. */
public class Sales {
  public String shop;
  public long part;
  public long orders;
  public long cents;

  public Sales() {}

  static Sales none(String shop, long part) {
    Sales sales = new Sales();
    sales.shop = shop;
    sales.part = part;
    return sales;
  }

  Sales and(Order order) {
    orders++;
    cents += order.cents;
    return this;
  }
}
