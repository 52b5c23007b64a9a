package pair;

/** What is known of a customer; no POJO in Flink's sense, so Kryo writes it. */
public final class Profile {
  final String currency;
  final String land;

  private Profile(String currency, String land) {
    this.currency = currency;
    this.land = land;
  }

  static Profile of(String key) {
    return new Profile("EUR", "DE");
  }
}
