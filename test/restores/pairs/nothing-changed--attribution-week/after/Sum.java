package pair;

import org.apache.flink.api.common.functions.ReduceFunction;

/** Adds up. */
final class Sum implements ReduceFunction<Long> {
  @Override
  public Long reduce(Long one, Long other) {
    return one + other;
  }
}
