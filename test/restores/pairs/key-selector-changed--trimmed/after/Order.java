package pair;

import common.Purchase;

/** What the counting reads of an order. */
public class Order {
  public String customer;
  public long number;

  public Order() {}

  static Order of(Purchase purchase) {
    Order made = new Order();
    made.customer = purchase.customer + " ";
    made.number = purchase.number;
    return made;
  }
}
