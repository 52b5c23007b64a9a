package pair;

/** A customer buys something. */
public class Purchase {
  public String customer;
  public String shop;

  public Purchase() {}

  static Purchase of(Long number) {
    Purchase purchase = new Purchase();
    purchase.customer = "customer-" + number % 4;
    purchase.shop = "shop-" + number;
    return purchase;
  }
}
