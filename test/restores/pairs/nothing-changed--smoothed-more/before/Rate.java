package pair;

/** What one currency costs in another. */
public class Rate {
  public String pair;
  public double rate;

  public Rate() {}

  static Rate of(Long number) {
    Rate rate = new Rate();
    rate.pair = "EUR-" + (number % 2 == 0 ? "USD" : "SEK");
    rate.rate = (number % 2 == 0 ? 1.1 : 11.2) + number % 3 * 0.001;
    return rate;
  }
}
