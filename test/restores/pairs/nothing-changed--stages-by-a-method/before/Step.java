package pair;

import java.util.Objects;

/** A step of an order's way. */
public class Step {
  public String order;
  public String kind;
  public long number;

  public static Step of(Long number) {
    Step step = new Step();
    step.order = "order-" + number % 4;
    step.kind = number < 4 ? "placed" : number < 8 ? "paid" : "scanned";
    step.number = number;
    return step;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Step && ((Step) other).number == number && ((Step) other).order.equals(order);
  }

  @Override
  public int hashCode() {
    return Objects.hash(order, number);
  }
}
