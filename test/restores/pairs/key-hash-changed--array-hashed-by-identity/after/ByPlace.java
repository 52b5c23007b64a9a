package pair;
import common.Purchase;
import org.apache.flink.api.java.functions.KeySelector;

/** Where the customer is. */
public class ByPlace implements KeySelector<Purchase, Place> {
  @Override
  public Place getKey(Purchase purchase) {
    return new Place(purchase.customer, (int) purchase.buyer, 7);
  }
}
