package pair;

import org.apache.flink.table.functions.ScalarFunction;

/** Names without what stands around them. */
public final class Tidy extends ScalarFunction {
  public String eval(String name) {
    return name == null ? "" : name.trim();
  }

  @Override
  public boolean isDeterministic() {
    return false;
  }
}
