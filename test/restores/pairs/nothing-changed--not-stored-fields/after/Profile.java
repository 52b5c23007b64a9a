package pair;

import java.io.Serializable;

/** What is known of a customer. */
public class Profile implements Serializable, Comparable<Profile> {
  private static final long serialVersionUID = 1;
  static final String USUAL = "EUR";

  public String currency;
  public int orders;
  private transient String shown;

  public static Profile of(String key) {
    return new Builder().currency(USUAL).orders(7).build();
  }

  String shown() {
    if (shown == null) {
      shown = currency + " " + orders;
    }
    return shown;
  }

  @Override
  public int compareTo(Profile other) {
    return Integer.compare(orders, other.orders);
  }

  /** Makes profiles step by step. */
  static final class Builder {
    private final Profile made = new Profile();

    Builder currency(String currency) {
      made.currency = currency;
      return this;
    }

    Builder orders(int orders) {
      made.orders = orders;
      return this;
    }

    Profile build() {
      return made;
    }
  }
}
