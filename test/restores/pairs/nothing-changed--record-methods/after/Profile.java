package pair;

/** What is known of a customer. */
public record Profile(String currency, int orders) implements Comparable<Profile> {
  private static final String USUAL = "EUR";

  public Profile {
    if (orders < 0) {
      throw new IllegalArgumentException("Nobody orders less than nothing.");
    }
  }

  public static Profile of(String key) {
    return new Profile(USUAL, 7);
  }

  public boolean regular() {
    return orders > 3;
  }

  @Override
  public int compareTo(Profile other) {
    return Integer.compare(orders, other.orders);
  }
}
