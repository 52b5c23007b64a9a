package pair;

import org.apache.flink.api.common.functions.FilterFunction;

/** Every so many orders are refunded. */
final class Refunded implements FilterFunction<Long> {
  private final int each;

  Refunded(int each) {
    this.each = each;
  }

  @Override
  public boolean filter(Long order) {
    return order % each == 0;
  }
}
