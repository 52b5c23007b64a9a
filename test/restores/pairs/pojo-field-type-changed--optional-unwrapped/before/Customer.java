package pair;

import java.util.Optional;

/** What is known of a customer. */
public class Customer {
  public String currency;
  public Optional<String> voucher;

  public static Customer of(String key) {
    Customer customer = new Customer();
    customer.currency = "EUR";
    customer.voucher = Optional.of("WELCOME");
    return customer;
  }
}
