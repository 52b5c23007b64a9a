package pair;

/** What a customer bought. */
public class Receipt {
  public String shop;
  public String till;

  public Receipt() {}

  static Receipt of(Long number) {
    Receipt receipt = new Receipt();
    receipt.shop = "shop-" + number % 2;
    receipt.till = "till-" + number / 2 % 3;
    return receipt;
  }
}
