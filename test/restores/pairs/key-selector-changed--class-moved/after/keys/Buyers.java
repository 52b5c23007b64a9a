package pair.keys;

import common.Purchase;
import org.apache.flink.api.java.functions.KeySelector;

/** Orders by who bought. */
public final class Buyers implements KeySelector<Purchase, String> {
  @Override
  public String getKey(Purchase purchase) {
    String customer = purchase.customer;
    return customer == null ? null : customer;
  }
}
