package pair;

import org.apache.flink.table.functions.AggregateFunction;

/** How many numbers a mean is made of. */
public class Mean extends AggregateFunction<String, Mean.Sum> {
  /** What has been added up. */
  public static class Sum {
    public long sum;
    public long count;

    void add(long value) {
      sum = Math.addExact(sum, value);
      count += 1;
    }
  }

  @Override
  public Sum createAccumulator() {
    return new Sum();
  }

  public void accumulate(Sum sum, Long value) {
    sum.add(value == null ? 0 : value);
  }

  @Override
  public String getValue(Sum sum) {
    return Long.toString(sum.count);
  }
}
