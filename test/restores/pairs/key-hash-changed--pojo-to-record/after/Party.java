package pair;

import common.Purchase;

/** Who buys where. */
public record Party(String customer, String shop) {
  public static Party of(Purchase purchase) {
    return new Party(purchase.customer, purchase.shop);
  }
}
