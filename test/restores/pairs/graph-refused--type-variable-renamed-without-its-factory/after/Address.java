package pair;

/** Where somebody lives. */
public class Address {
  public String city;
  public int postcode;

  public static Versioned<Address> of(Long number) {
    Address address = new Address();
    address.city = "City " + number % 3;
    address.postcode = 10_000 + (int) (number % 3);
    return Versioned.of(address, number);
  }
}
