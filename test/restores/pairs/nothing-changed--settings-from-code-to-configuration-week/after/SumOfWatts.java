package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Adds up watts. */
final class SumOfWatts implements AggregateFunction<Usage, Long, Long> {
  @Override
  public Long createAccumulator() {
    return 0L;
  }

  @Override
  public Long add(Usage usage, Long sum) {
    return sum + usage.watts;
  }

  @Override
  public Long getResult(Long sum) {
    return sum;
  }

  @Override
  public Long merge(Long one, Long other) {
    return one + other;
  }
}
