package pair;

/** What is handed on. */
public class Order {
  public long number;

  public Order() {}

  Order(long number) {
    this.number = number;
  }
}
