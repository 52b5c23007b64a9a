package pair;

import org.apache.flink.table.functions.ScalarFunction;

/** How a customer is greeted. */
public class Greeting extends ScalarFunction {
  public String eval(String customer) {
    return "Hello, " + customer;
  }
}
