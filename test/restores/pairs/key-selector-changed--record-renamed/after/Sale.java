package pair;

import common.Purchase;

/** What the counting reads of an order. */
public class Sale {
  public String customer;
  public long number;

  public Sale() {}

  static Sale of(Purchase purchase) {
    Sale made = new Sale();
    made.customer = purchase.customer;
    made.number = purchase.number;
    return made;
  }
}
