package pair;

/** What is known of a customer. */
public class Profile {
  public final String currency;

  Profile(String currency) {
    this.currency = currency;
  }

  public static Profile of(String key) {
    return new Profile("EUR");
  }
}
