package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Counts clicks. */
final class Clicks implements AggregateFunction<Click, Long, Long> {
  @Override
  public Long createAccumulator() {
    return 0L;
  }

  @Override
  public Long add(Click click, Long count) {
    return Math.incrementExact(count);
  }

  @Override
  public Long getResult(Long count) {
    return count;
  }

  @Override
  public Long merge(Long one, Long other) {
    return Math.addExact(one, other);
  }
}
