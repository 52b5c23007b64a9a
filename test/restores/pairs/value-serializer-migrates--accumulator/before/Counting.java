package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Counts. */
final class Counting implements AggregateFunction<Long, Tally, Long> {
  @Override
  public Tally createAccumulator() {
    return new Tally();
  }

  @Override
  public Tally add(Long number, Tally tally) {
    tally.count++;
    return tally;
  }

  @Override
  public Long getResult(Tally tally) {
    return tally.count;
  }

  @Override
  public Tally merge(Tally one, Tally other) {
    one.count += other.count;
    return one;
  }
}
