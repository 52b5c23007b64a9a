package pair;

import org.apache.flink.table.functions.AggregateFunction;

/** A sum of so many times the numbers. */
public class Times extends AggregateFunction<String, Sum> {
  private final long factor;

  public Times(long factor) {
    this.factor = factor;
  }

  @Override
  public Sum createAccumulator() {
    return new Sum();
  }

  public void accumulate(Sum sum, Long value) {
    sum.sum += factor * value;
  }

  @Override
  public String getValue(Sum sum) {
    return String.valueOf(sum.sum);
  }
}
