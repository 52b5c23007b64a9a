package pair;
import common.Line;

/** Numbers the orders of a customer. */
public class OrderNumbers extends Numbering<Long> {
  @Override
  protected String stateName() {
    return "last-order";
  }

  @Override
  protected String text(String key, long number) {
    return Line.of("order", key, number);
  }
}
