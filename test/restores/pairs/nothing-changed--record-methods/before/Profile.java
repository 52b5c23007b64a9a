package pair;

/** What is known of a customer. */
public record Profile(String currency, int orders) {
  public static Profile of(String key) {
    return new Profile("EUR", 7);
  }
}
