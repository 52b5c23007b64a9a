package pair;

/** Who orders, and where it is sent. */
public class Customer {
  public String name;
  public Address address;

  public static Customer of(String key) {
    Customer customer = new Customer();
    customer.name = "Customer " + key;
    customer.address = new Address("Main Street 1", "Springfield");
    return customer;
  }
}
