package pair;

/** Somebody ordered something. */
public class Order {
  private static final String[] POSTCODES = {"1011", "3511", "6211", "8011"};

  public String postcode;

  public Order() {}

  static Order of(Long number) {
    Order order = new Order();
    order.postcode = POSTCODES[(int) (number % POSTCODES.length)];
    return order;
  }
}
