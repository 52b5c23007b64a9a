package pair;

/** Who orders. */
public class Customer {
  public String number;
  public Tier tier;

  static Customer of(Long number) {
    Customer customer = new Customer();
    customer.number = "customer-" + number % 4;
    customer.tier = number % 4 == 0 ? Tier.GOLD : Tier.PLAIN;
    return customer;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Customer && ((Customer) other).number.equals(number) && ((Customer) other).tier == tier;
  }

  @Override
  public int hashCode() {
    return 31 * number.hashCode() + tier.name().hashCode();
  }
}
