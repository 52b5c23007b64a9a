package pair;

/** What an article costs. */
public record Price(long cents, boolean taxed, String currency) {
  static Price of(String key) {
    return new Price(1999, true, "EUR");
  }
}
