package pair;

/** Exchange rates, as some service has them. */
final class Rates {
  private Rates() {}

  static double of(String currency) {
    return "USD".equals(currency) ? 0.875 : 1;
  }
}
