package pair;

import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Counts and sums a size of something. */
abstract class Averaging<T> implements AggregateFunction<T, Tuple2<Long, Long>, Long> {
  abstract long size(T one);

  @Override
  public Tuple2<Long, Long> createAccumulator() {
    return Tuple2.of(0L, 0L);
  }

  @Override
  public Tuple2<Long, Long> add(T one, Tuple2<Long, Long> sizes) {
    return Tuple2.of(sizes.f0 + 1, sizes.f1 + size(one));
  }

  @Override
  public Long getResult(Tuple2<Long, Long> sizes) {
    return sizes.f0;
  }

  @Override
  public Tuple2<Long, Long> merge(Tuple2<Long, Long> one, Tuple2<Long, Long> other) {
    return Tuple2.of(one.f0 + other.f0, one.f1 + other.f1);
  }
}
