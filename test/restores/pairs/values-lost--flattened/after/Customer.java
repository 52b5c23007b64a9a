package pair;

/** A customer. */
public class Customer {
  public String name;
  public String street;
  public String town;

  static Customer of(String key) {
    Customer customer = new Customer();
    customer.name = "name of " + key;
    customer.town = "town of " + key;
    customer.street = "street of " + key;
    return customer;
  }

  String town() {
    return town == null ? "none" : town;
  }
}
