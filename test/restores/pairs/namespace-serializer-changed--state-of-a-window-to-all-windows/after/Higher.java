package pair;

import org.apache.flink.api.common.functions.ReduceFunction;

/** The higher one of two readings. */
final class Higher implements ReduceFunction<Reading> {
  @Override
  public Reading reduce(Reading one, Reading other) {
    return one.value >= other.value ? one : other;
  }
}
