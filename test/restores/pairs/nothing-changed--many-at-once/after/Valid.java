package pair;

import org.apache.flink.api.common.functions.FilterFunction;

/** Numbers below zero are none of ours. */
final class Valid implements FilterFunction<Long> {
  @Override
  public boolean filter(Long number) {
    return number >= 0;
  }
}
