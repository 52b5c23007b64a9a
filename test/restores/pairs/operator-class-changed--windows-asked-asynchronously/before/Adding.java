package pair;

import org.apache.flink.api.common.functions.ReduceFunction;

/** Adds up what panels give. */
final class Adding implements ReduceFunction<Yield> {
  @Override
  public Yield reduce(Yield one, Yield other) {
    Yield sum = new Yield();
    sum.roof = one.roof;
    sum.watts = one.watts + other.watts;
    sum.at = one.at;
    return sum;
  }
}
