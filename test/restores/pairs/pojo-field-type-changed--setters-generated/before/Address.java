package pair;

/** Where a basket goes. */
public class Address {
  private String city;
  private int postcode;

  public Address(String city, int postcode) {
    this.city = city;
    this.postcode = postcode;
  }

  public String getCity() {
    return city;
  }

  public int getPostcode() {
    return postcode;
  }
}
