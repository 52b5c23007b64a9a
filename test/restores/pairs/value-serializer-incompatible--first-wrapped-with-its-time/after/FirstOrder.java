package pair;

import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** The first order of a customer. */
class FirstOrder extends FirstOf<Order> {
  @Override
  protected TypeInformation<Timed<Order>> type() {
    return TypeInformation.of(new TypeHint<Timed<Order>>() {});
  }

  @Override
  protected String describe(Order order) {
    return order.total + " by " + order.customer;
  }

  @Override
  protected String label() {
    return "first-order";
  }
}
