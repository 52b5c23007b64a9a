package pair;

/** An amount of money. */
public class Price {
  public String currency;
  public long cents;

  public Price() {}

  public Price(String currency, long cents) {
    this.currency = currency;
    this.cents = cents;
  }
}
