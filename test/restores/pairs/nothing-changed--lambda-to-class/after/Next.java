package pair;

import org.apache.flink.api.common.functions.MapFunction;

/** The number that follows. */
final class Next implements MapFunction<Long, Long> {
  @Override
  public Long map(Long number) {
    return number + 1;
  }
}
