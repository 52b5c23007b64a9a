package pair;

/** An order, as a builder makes it. */
public class Order {
  private long number;
  private String customer;
  private String country;
  private boolean express;

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

  public boolean isExpress() {
    return express;
  }

  public void setExpress(boolean express) {
    this.express = express;
  }

  public Builder toBuilder() {
    return builder().number(number).customer(customer).country(country).express(express);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Order && ((Order) other).number == number;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(number);
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

    public Builder express(boolean express) {
      order.express = express;
      return this;
    }

    public Order build() {
      return order;
    }
  }
}
