package pair;

import org.apache.flink.table.functions.ScalarFunction;

/** How long an order waits, in milliseconds. */
public class WaitOf extends ScalarFunction {
  private static final long LEAST = 7;

  public Long eval(Long number) {
    return 1000 * (LEAST + number);
  }
}
