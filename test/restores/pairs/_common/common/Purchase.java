package common;

/** An order with what it could be keyed by. */
public class Purchase {
  public long number;
  public String customer;
  public String shop;
  public long buyer;
  public long seller;

  public Purchase() {}

  /** Of four customers, each of whom buys at a shop of his own. */
  public static Purchase of(Long number) {
    Purchase purchase = new Purchase();
    purchase.number = number;
    purchase.customer = "Customer-" + number % 4;
    purchase.shop = "shop-" + number % 4;
    purchase.buyer = number % 4;
    purchase.seller = (number + 1) % 4;
    return purchase;
  }
}
