package pair;
import common.Purchase;
import java.util.UUID;
import org.apache.flink.api.java.functions.KeySelector;

/** The customer by the number that other systems know. */
public class ById implements KeySelector<Purchase, String> {
  @Override
  public String getKey(Purchase purchase) {
    return new UUID(purchase.buyer, 1L).toString();
  }
}
