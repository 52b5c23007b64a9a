package pair.functions;

import java.util.Map;
import org.apache.flink.table.functions.ScalarFunction;

/** Which segment a customer belongs to. */
public class CustomerSegment extends ScalarFunction {
  private static final Map<Character, String> SEGMENTS = Map.of('0', "new", '1', "regular");

  public String eval(String customer) {
    char last = customer.charAt(customer.length() - 1);
    return SEGMENTS.getOrDefault(last, "other");
  }
}
