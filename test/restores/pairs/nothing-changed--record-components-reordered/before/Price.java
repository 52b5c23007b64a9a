package pair;

/** What an article costs. */
public record Price(String currency, long cents, boolean taxed) {
  static Price of(String key) {
    return new Price("EUR", 1999, true);
  }
}
