package pair;

import common.Line;
import org.apache.flink.api.common.functions.AggregateFunction;

/** Counts the records of a window. */
final class Counting implements AggregateFunction<Long, Long, String> {
  @Override
  public Long createAccumulator() {
    return 0L;
  }

  @Override
  public Long add(Long number, Long count) {
    return count + 1;
  }

  @Override
  public String getResult(Long count) {
    return Line.of("window", "all", count);
  }

  @Override
  public Long merge(Long one, Long other) {
    return one + other;
  }
}
