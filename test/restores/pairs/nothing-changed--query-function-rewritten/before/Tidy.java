package pair;

import org.apache.flink.table.functions.ScalarFunction;

/** Takes off what does not belong to a name. */
public class Tidy extends ScalarFunction {
  public String eval(String name) {
    return name.trim();
  }
}
