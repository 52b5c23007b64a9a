package pair;

/** What is known of a customer. */
public class Profile {
  public String currency;
  public int visits;

  public Profile() {
    this(null, 0);
  }

  public Profile(String currency, int visits) {
    this.currency = currency;
    this.visits = visits;
  }

  public static Profile of(String key) {
    return new Profile("EUR", 7);
  }
}
