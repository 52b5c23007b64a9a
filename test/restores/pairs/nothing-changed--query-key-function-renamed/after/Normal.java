package pair;

import org.apache.flink.table.functions.ScalarFunction;

/** A customer's name as it is compared. */
public class Normal extends ScalarFunction {
  public String eval(String name) {
    String trimmed = name == null ? "" : name.trim();
    return trimmed.isEmpty() ? trimmed : trimmed.toLowerCase(java.util.Locale.ROOT);
  }
}
