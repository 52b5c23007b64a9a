package pair;

import org.apache.flink.table.functions.ScalarFunction;

/** Takes off what does not belong to a name. */
public class Names extends ScalarFunction {
  public String eval(String name) {
    return name == null ? null : name.strip();
  }
}
