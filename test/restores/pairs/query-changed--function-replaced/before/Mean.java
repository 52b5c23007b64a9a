package pair;

import org.apache.flink.table.functions.AggregateFunction;

/** How many numbers a mean is made of. */
public class Mean extends AggregateFunction<String, Sum> {
  @Override
  public Sum createAccumulator() {
    return new Sum();
  }

  public void accumulate(Sum sum, Long value) {
    sum.sum += value;
    sum.count++;
  }

  @Override
  public String getValue(Sum sum) {
    return String.valueOf(sum.count);
  }
}
