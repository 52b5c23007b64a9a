package pair;

/** What is known of a customer. */
public class Customer {
  public String currency;
  public String voucher;

  public static Customer of(String key) {
    Customer customer = new Customer();
    customer.currency = "EUR";
    customer.voucher = "WELCOME";
    return customer;
  }
}
