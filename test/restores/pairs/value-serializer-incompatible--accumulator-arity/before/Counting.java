package pair;

import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple1;

/** Counts. */
final class Counting implements AggregateFunction<Long, Tuple1<Long>, Long> {
  @Override
  public Tuple1<Long> createAccumulator() {
    return Tuple1.of(0L);
  }

  @Override
  public Tuple1<Long> add(Long number, Tuple1<Long> tally) {
    return Tuple1.of(tally.f0 + 1);
  }

  @Override
  public Long getResult(Tuple1<Long> tally) {
    return tally.f0;
  }

  @Override
  public Tuple1<Long> merge(Tuple1<Long> one, Tuple1<Long> other) {
    return Tuple1.of(one.f0 + other.f0);
  }
}
