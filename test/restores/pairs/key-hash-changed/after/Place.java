package pair;

/** Who buys where. */
public class Place {
  public String customer;
  public String shop;

  public Place() {}

  Place(String customer, String shop) {
    this.customer = customer;
    this.shop = shop;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place && ((Place) other).customer.equals(customer) && ((Place) other).shop.equals(shop);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(shop, customer);
  }
}
