package pair;

/** Who places orders. */
public class Customer {
  public String id;
  public String country;

  static Customer of(long number) {
    Customer customer = new Customer();
    customer.id = "customer-" + number;
    customer.country = number % 2 == 0 ? "DE" : "FR";
    return customer;
  }
}
