package pair;

/** What is known of a customer; no POJO in Flink's sense, so Kryo writes it. */
public final class Profile {
  final String currency;
  final String also;

  private Profile(String currency, String also) {
    this.currency = currency;
    this.also = also;
  }

  static Profile of(String key) {
    return new Profile("EUR", "DE");
  }
}
