package pair;

import org.apache.flink.table.functions.ScalarFunction;

/** A customer's name as it is compared. */
public class Normal extends ScalarFunction {
  public String eval(String name) {
    return name.trim().toUpperCase();
  }
}
