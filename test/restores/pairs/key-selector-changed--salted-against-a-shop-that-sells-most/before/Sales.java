package pair;

/** What a shop has sold. */
public class Sales {
  public String shop;
  public long orders;
  public long cents;

  public Sales() {}

  static Sales none(String shop) {
    Sales sales = new Sales();
    sales.shop = shop;
    return sales;
  }

  Sales and(Order order) {
    orders++;
    cents += order.cents;
    return this;
  }
}
