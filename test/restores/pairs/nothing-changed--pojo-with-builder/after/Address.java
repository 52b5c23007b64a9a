package pair;

import java.io.Serializable;
import java.util.Objects;

/** Where something is sent. */
public class Address implements Comparable<Address>, Serializable {
  private static final long serialVersionUID = 1L;

  private String street;
  private String city;

  public Address() {}

  private Address(Builder builder) {
    this.street = builder.street;
    this.city = builder.city;
  }

  public static Address of(String key) {
    return new Builder().street("Street of " + key).city("Springfield").build();
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  @Override
  public int compareTo(Address other) {
    return city.compareTo(other.city);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Address && Objects.equals(street, ((Address) other).street) && Objects.equals(city, ((Address) other).city);
  }

  @Override
  public int hashCode() {
    return Objects.hash(street, city);
  }

  /** Makes addresses step by step. */
  public static final class Builder {
    private String street;
    private String city;

    public Builder street(String street) {
      this.street = street;
      return this;
    }

    public Builder city(String city) {
      this.city = city;
      return this;
    }

    public Address build() {
      return new Address(this);
    }
  }
}
