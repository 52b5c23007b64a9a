package pair;

/** An order in a currency. */
public class Order {
  public String currency;
  public long number;
  public long at;
  /** Whether it was only asked what it would cost; of a currency there is an order each second. */
  public boolean offer;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.currency = "currency-" + number % 100 / 25;
    order.number = number;
    order.at = number * 10;
    order.offer = number % 25 != 0;
    return order;
  }
}
