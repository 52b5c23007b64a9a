package pair;

/** An order, as a builder makes it. */
public class Order {
  private long number;
  private String customer;
  private String country;

  public Order() {}

  public static Builder builder() {
    return new Builder();
  }

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }

  public String getCustomer() {
    return customer;
  }

  public void setCustomer(String customer) {
    this.customer = customer;
  }

  public String getCountry() {
    return country;
  }

  public void setCountry(String country) {
    this.country = country;
  }

  /** Makes orders. */
  public static final class Builder {
    private final Order order = new Order();

    public Builder number(long number) {
      order.number = number;
      return this;
    }

    public Builder customer(String customer) {
      order.customer = customer;
      return this;
    }

    public Builder country(String country) {
      order.country = country;
      return this;
    }

    public Order build() {
      return order;
    }
  }
}
