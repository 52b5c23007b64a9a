package pair;

/** Somebody orders from somewhere. */
public class Order {
  private static final String[] COUNTRIES = {"DE", "FR", "US", "JP"};

  public String country;
  public long number;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.country = COUNTRIES[(int) (number % 4)];
    order.number = number;
    return order;
  }
}
