package pair;

/** An order. */
public class Order {
  public String customer;
  public long cents;

  public static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 4;
    order.cents = number < 4 ? 99_999 : number % 1000;
    return order;
  }

  public boolean isLarge() {
    return cents > 500;
  }
}
