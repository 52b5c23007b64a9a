package pair;
import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;

/** Keeps the smallest number of all orders. */
public class Smallest implements AggregateFunction<Order, Long, String> {
  @Override
  public Long createAccumulator() {
    return Long.MAX_VALUE;
  }

  @Override
  public Long add(Order order, Long smallest) {
    return Math.min(order.number, smallest);
  }

  @Override
  public String getResult(Long smallest) {
    return Line.of("smallest", "key-" + smallest % 4, "order " + smallest);
  }

  @Override
  public Long merge(Long one, Long other) {
    return Math.min(one, other);
  }
}
