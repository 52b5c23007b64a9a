package pair;

/** Where a customer lives. */
public class Address {
  public String city;

  public static Address of(String key) {
    Address address = new Address();
    address.city = "Berlin";
    return address;
  }

  public boolean isIn(String other) {
    return city.equals(other);
  }

  @Override
  public String toString() {
    return "in " + city;
  }
}
