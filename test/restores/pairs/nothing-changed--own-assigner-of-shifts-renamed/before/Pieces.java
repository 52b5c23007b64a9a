package pair;

import org.apache.flink.api.common.functions.AggregateFunction;

/** Counts the pieces of a shift. */
final class Pieces implements AggregateFunction<Piece, Long, Long> {
  @Override
  public Long createAccumulator() {
    return 0L;
  }

  @Override
  public Long add(Piece piece, Long count) {
    return count + 1;
  }

  @Override
  public Long getResult(Long count) {
    return count;
  }

  @Override
  public Long merge(Long one, Long other) {
    return one + other;
  }
}
