package pair;

import org.apache.flink.table.functions.ScalarFunction;

/** Shows how long something waits. */
public class InWords extends ScalarFunction {
  public String eval(Long milliseconds) {
    return milliseconds / 1000 + " seconds";
  }
}
