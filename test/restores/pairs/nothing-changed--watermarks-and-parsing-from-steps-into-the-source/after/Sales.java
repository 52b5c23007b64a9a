package pair;

import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Counts sales and sums them up. */
final class Sales implements AggregateFunction<Sale, Tuple2<Long, Long>, Long> {
  @Override
  public Tuple2<Long, Long> createAccumulator() {
    return Tuple2.of(0L, 0L);
  }

  @Override
  public Tuple2<Long, Long> add(Sale sale, Tuple2<Long, Long> sum) {
    return Tuple2.of(sum.f0 + 1, sum.f1 + sale.cents);
  }

  @Override
  public Long getResult(Tuple2<Long, Long> sum) {
    return sum.f0;
  }

  @Override
  public Tuple2<Long, Long> merge(Tuple2<Long, Long> one, Tuple2<Long, Long> other) {
    return Tuple2.of(one.f0 + other.f0, one.f1 + other.f1);
  }
}
