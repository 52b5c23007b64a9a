package pair;

import common.Purchase;
import org.apache.flink.api.java.functions.KeySelector;

/** Orders by who bought. */
public final class ByCustomer implements KeySelector<Purchase, String> {
  @Override
  public String getKey(Purchase purchase) {
    return purchase.customer;
  }
}
