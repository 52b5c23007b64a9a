package pair;

import org.apache.flink.api.java.functions.KeySelector;

/** The tenant by the id of an order, `tenant:number`. */
final class TenantOfOrder implements KeySelector<Order, String> {
  @Override
  public String getKey(Order order) {
    int end = order.id.indexOf(':');
    return end < 0 ? order.id : order.id.substring(0, end);
  }
}
