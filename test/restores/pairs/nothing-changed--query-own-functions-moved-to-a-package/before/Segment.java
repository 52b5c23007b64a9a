package pair;

import org.apache.flink.table.functions.ScalarFunction;

/** Which segment a customer belongs to. */
public class Segment extends ScalarFunction {
  public String eval(String customer) {
    if (customer.endsWith("-0")) {
      return "new";
    }
    return customer.endsWith("-1") ? "regular" : "other";
  }
}
