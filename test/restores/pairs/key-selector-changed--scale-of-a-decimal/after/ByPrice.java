package pair;
import common.Purchase;
import java.math.BigDecimal;
import org.apache.flink.api.java.functions.KeySelector;

/** The price that a customer pays. */
public class ByPrice implements KeySelector<Purchase, BigDecimal> {
  @Override
  public BigDecimal getKey(Purchase purchase) {
    return BigDecimal.valueOf(purchase.buyer + 10).setScale(2);
  }
}
