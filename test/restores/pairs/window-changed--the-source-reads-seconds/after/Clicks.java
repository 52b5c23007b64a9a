package pair;

import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Counts clicks. */
final class Clicks implements AggregateFunction<Click, Tuple2<String, Long>, Tuple2<String, Long>> {
  @Override
  public Tuple2<String, Long> createAccumulator() {
    return Tuple2.of("", 0L);
  }

  @Override
  public Tuple2<String, Long> add(Click click, Tuple2<String, Long> clicks) {
    return Tuple2.of(click.page, clicks.f1 + 1);
  }

  @Override
  public Tuple2<String, Long> getResult(Tuple2<String, Long> clicks) {
    return clicks;
  }

  @Override
  public Tuple2<String, Long> merge(Tuple2<String, Long> one, Tuple2<String, Long> other) {
    return Tuple2.of(one.f0, one.f1 + other.f1);
  }
}
