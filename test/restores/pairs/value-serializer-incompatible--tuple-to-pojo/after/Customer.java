package pair;

/** What is known of a customer. */
public class Customer {
  public String currency;
  public String country;

  public static Customer of(String key) {
    Customer customer = new Customer();
    customer.currency = "EUR";
    customer.country = "DE";
    return customer;
  }
}
