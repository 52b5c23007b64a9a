package pair;

/** An order from a country. */
public class Order {
  private static final String[] COUNTRIES = {"de", "at", "ch"};

  public String country;
  public String customer;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.country = COUNTRIES[(int) (number % 3)];
    order.customer = "customer-" + number % 2;
    return order;
  }
}
