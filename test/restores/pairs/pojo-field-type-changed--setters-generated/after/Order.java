package pair;

/** An article is put into a basket. */
public class Order {
  public String customer;
  public String city;
  public int postcode;

  public static Order of(Long number) {
    Order order = new Order();
    order.customer = "customer-" + number % 3;
    order.city = "Bonn";
    order.postcode = 53111 + (int) (number % 3);
    return order;
  }
}
