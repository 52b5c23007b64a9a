package pair;

/** What is known of a customer. */
public class Customer {
  public String currency;

  public static Customer of(String key) {
    Customer profile = new Customer();
    profile.currency = "EUR";
    return profile;
  }
}
