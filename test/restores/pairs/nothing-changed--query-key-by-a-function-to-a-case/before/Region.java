package pair;

import org.apache.flink.table.functions.ScalarFunction;

/** Where a buyer lives. */
public class Region extends ScalarFunction {
  public String eval(Long buyer) {
    if (buyer == null) {
      return "nowhere";
    }
    return buyer < 2 ? "north" : "south";
  }
}
