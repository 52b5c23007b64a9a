package pair;

import java.util.Objects;

/** What is known of a customer. */
public class Profile {
  public String currency;
  public int orders;

  public static Profile of(String key) {
    Profile profile = new Profile();
    profile.currency = "EUR";
    profile.orders = 7;
    return profile;
  }

  public String getCurrency() {
    return currency;
  }

  public int getOrders() {
    return orders;
  }

  /** Computed; no field. */
  public boolean isRegular() {
    return orders > 3;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile && ((Profile) other).orders == orders && Objects.equals(((Profile) other).currency, currency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(currency, orders);
  }

  @Override
  public String toString() {
    return currency + " " + orders;
  }
}
