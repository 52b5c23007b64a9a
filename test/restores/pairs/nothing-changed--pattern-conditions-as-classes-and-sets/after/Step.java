package pair;

/** Something happens to an order. */
public class Step {
  public String order;
  public String kind;
  public long number;
  public long at;

  public Step() {}

  static Step of(Long number) {
    Step step = new Step();
    step.order = "order-" + number % 4;
    step.kind = number < 4 ? "opened" : number / 4 % 2 == 0 ? "scanned" : "weighed";
    step.number = number / 4;
    step.at = number * 10;
    return step;
  }
}
