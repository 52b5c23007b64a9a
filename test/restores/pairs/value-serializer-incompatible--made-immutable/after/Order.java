package pair;

/** An order, as a builder makes it. */
public class Order {
  private final long number;
  private final String customer;
  private final String country;

  private Order(long number, String customer, String country) {
    this.number = number;
    this.customer = customer;
    this.country = country;
  }

  public static Builder builder() {
    return new Builder();
  }

  public long getNumber() {
    return number;
  }

  public String getCustomer() {
    return customer;
  }

  public String getCountry() {
    return country;
  }

  /** Makes orders. */
  public static final class Builder {
    private long number;
    private String customer;
    private String country;

    public Builder number(long number) {
      this.number = number;
      return this;
    }

    public Builder customer(String customer) {
      this.customer = customer;
      return this;
    }

    public Builder country(String country) {
      this.country = country;
      return this;
    }

    public Order build() {
      return new Order(number, customer, country);
    }
  }
}
