package pair.counting;

import org.apache.flink.api.java.functions.KeySelector;

/** Whose orders are counted. */
public enum Side implements KeySelector<PlacedOrder, String> {
  CUSTOMER {
    @Override
    public String getKey(PlacedOrder order) {
      return order.buyer;
    }
  },
  SHOP {
    @Override
    public String getKey(PlacedOrder order) {
      return order.seller;
    }
  };

  String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
