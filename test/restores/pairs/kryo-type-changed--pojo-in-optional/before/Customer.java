package pair;

import java.util.Optional;

/** What is known of a customer. */
public class Customer {
  public String currency;
  public Optional<Address> address;

  public static Customer of(String key) {
    Customer customer = new Customer();
    customer.currency = "EUR";
    customer.address = Optional.of(Address.of(key));
    return customer;
  }
}
