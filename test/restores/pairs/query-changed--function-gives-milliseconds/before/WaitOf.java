package pair;

import org.apache.flink.table.functions.ScalarFunction;

/** How long an order waits, in seconds. */
public class WaitOf extends ScalarFunction {
  private static final long LEAST = 7;

  public Long eval(Long number) {
    return LEAST + number;
  }
}
