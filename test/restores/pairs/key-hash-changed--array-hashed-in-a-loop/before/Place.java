package pair;
import java.util.Arrays;

/** A customer in a region. */
public class Place {
  public String customer;
  public int[] regions;

  public Place() {}

  public Place(String customer, int... regions) {
    this.customer = customer;
    this.regions = regions;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Place && ((Place) other).customer.equals(customer) && Arrays.equals(((Place) other).regions, regions);
  }

  @Override
  public int hashCode() {
    return 31 * customer.hashCode() + Arrays.hashCode(regions);
  }
}
