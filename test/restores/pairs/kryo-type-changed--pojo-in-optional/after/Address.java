package pair;

/** Where a customer lives. */
public class Address {
  public String city;
  public String country;

  public static Address of(String key) {
    Address address = new Address();
    address.city = "Berlin";
    address.country = "DE";
    return address;
  }
}
