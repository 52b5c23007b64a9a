package pair;

import org.apache.flink.table.functions.AggregateFunction;

/** How far the numbers are apart. */
public class Spread extends AggregateFunction<String, Sum> {
  @Override
  public Sum createAccumulator() {
    return new Sum();
  }

  public void accumulate(Sum sum, Long value) {
    sum.sum = Math.min(sum.sum, value);
    sum.count = Math.max(sum.count, value);
  }

  @Override
  public String getValue(Sum sum) {
    return String.valueOf(sum.count - sum.sum);
  }
}
