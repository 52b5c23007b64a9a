package pair;

/** A customer. */
public class Customer {
  public String name;
  public Address address;

  static Customer of(String key) {
    Customer customer = new Customer();
    customer.name = "name of " + key;
    customer.address = new Address();
    customer.address.town = "town of " + key;
    customer.address.street = "street of " + key;
    return customer;
  }

  String town() {
    return address.town == null ? "none" : address.town;
  }
}
