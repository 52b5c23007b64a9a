package pair;
import org.apache.flink.api.common.functions.AggregateFunction;

/** Counts orders. */
public class Orders implements AggregateFunction<Order, Long, Long> {
  @Override
  public Long createAccumulator() {
    return 0L;
  }

  @Override
  public Long add(Order order, Long count) {
    return order.number < 0 ? count : count + 1;
  }

  @Override
  public Long getResult(Long count) {
    return count;
  }

  @Override
  public Long merge(Long one, Long other) {
    return one + other;
  }
}
