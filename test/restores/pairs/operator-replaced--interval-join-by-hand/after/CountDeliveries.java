package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Counts. */
final class CountDeliveries implements AggregateFunction<Delivery, Long, Long> {
  @Override
  public Long createAccumulator() {
    return 0L;
  }

  @Override
  public Long add(Delivery delivery, Long count) {
    return count + 1;
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
