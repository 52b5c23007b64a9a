package pair;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Counts the views of a page by each dimension. */
final class CountByDimension implements AggregateFunction<View, Map<Tuple2<Dimension, String>, Long>, Map<Tuple2<Dimension, String>, Long>> {
  @Override
  public Map<Tuple2<Dimension, String>, Long> createAccumulator() {
    return new HashMap<>();
  }

  @Override
  public Map<Tuple2<Dimension, String>, Long> add(View view, Map<Tuple2<Dimension, String>, Long> counts) {
    counts.merge(Tuple2.of(Dimension.PROVINCE, view.province), 1L, Long::sum);
    counts.merge(Tuple2.of(Dimension.AGE, view.age), 1L, Long::sum);
    counts.merge(Tuple2.of(Dimension.SEX, view.sex), 1L, Long::sum);
    return counts;
  }

  @Override
  public Map<Tuple2<Dimension, String>, Long> getResult(Map<Tuple2<Dimension, String>, Long> counts) {
    return counts;
  }

  @Override
  public Map<Tuple2<Dimension, String>, Long> merge(Map<Tuple2<Dimension, String>, Long> one, Map<Tuple2<Dimension, String>, Long> other) {
    other.forEach((dimension, count) -> one.merge(dimension, count, Long::sum));
    return one;
  }
}
