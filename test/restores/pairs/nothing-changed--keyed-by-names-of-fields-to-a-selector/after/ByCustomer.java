package pair;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;

/** A customer is one of his tenant. */
final class ByCustomer implements KeySelector<Order, Tuple2<String, Integer>>, ResultTypeQueryable<Tuple2<String, Integer>> {
  @Override
  public Tuple2<String, Integer> getKey(Order order) {
    return Tuple2.of(order.tenant, order.customer);
  }

  @Override
  public TypeInformation<Tuple2<String, Integer>> getProducedType() {
    return Types.TUPLE(Types.STRING, Types.INT);
  }
}
