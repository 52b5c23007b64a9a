package pair;

import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Counts, and knows the largest. */
final class Counting implements AggregateFunction<Long, Tuple2<Long, Long>, Long> {
  @Override
  public Tuple2<Long, Long> createAccumulator() {
    return Tuple2.of(0L, 0L);
  }

  @Override
  public Tuple2<Long, Long> add(Long number, Tuple2<Long, Long> tally) {
    return Tuple2.of(tally.f0 + 1, Math.max(tally.f1, number));
  }

  @Override
  public Long getResult(Tuple2<Long, Long> tally) {
    return tally.f0;
  }

  @Override
  public Tuple2<Long, Long> merge(Tuple2<Long, Long> one, Tuple2<Long, Long> other) {
    return Tuple2.of(one.f0 + other.f0, Math.max(one.f1, other.f1));
  }
}
