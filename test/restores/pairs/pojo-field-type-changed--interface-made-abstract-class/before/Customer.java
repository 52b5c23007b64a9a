package pair;

/** A customer and how to reach him. */
public class Customer {
  public String name;
  public Contact contact;

  public static Customer of(Long number) {
    Customer customer = new Customer();
    customer.name = "customer-" + number % 4;
    customer.contact = number % 2 == 0 ? Email.to(customer.name + "@example.org") : Phone.of(4711 + number % 4);
    return customer;
  }
}
