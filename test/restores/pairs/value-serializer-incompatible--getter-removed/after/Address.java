package pair;

/** Where something is sent. */
public class Address {
  private String street;
  private String city;

  public static Address of(String key) {
    Address address = new Address();
    address.setStreet("Main Street");
    address.setCity("Springfield");
    return address;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String city() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }
}
