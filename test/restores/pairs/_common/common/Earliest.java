package common;

import org.apache.flink.api.common.functions.AggregateFunction;
import org.apache.flink.api.java.tuple.Tuple2;

/** Keeps the smallest number and counts up to a limit: what it shows is settled soon, and another one after the loss of its state. */
public final class Earliest implements AggregateFunction<Long, Tuple2<Long, Long>, String> {
  private final String label;
  private final long limit;

  public Earliest(String label, long limit) {
    this.label = label;
    this.limit = limit;
  }

  @Override
  public Tuple2<Long, Long> createAccumulator() {
    return Tuple2.of(Long.MAX_VALUE, 0L);
  }

  @Override
  public Tuple2<Long, Long> add(Long number, Tuple2<Long, Long> kept) {
    return Tuple2.of(Math.min(number, kept.f0), Math.min(kept.f1 + 1, limit));
  }

  @Override
  public String getResult(Tuple2<Long, Long> kept) {
    return Line.of(label, "all", "from " + kept.f0 + ", " + kept.f1);
  }

  @Override
  public Tuple2<Long, Long> merge(Tuple2<Long, Long> one, Tuple2<Long, Long> other) {
    return Tuple2.of(Math.min(one.f0, other.f0), Math.min(one.f1 + other.f1, limit));
  }
}
