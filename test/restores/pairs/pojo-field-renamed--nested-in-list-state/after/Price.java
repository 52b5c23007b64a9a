package pair;

/** An amount of money. */
public class Price {
  public String currency;
  public long amount;

  public Price() {}

  public Price(String currency, long amount) {
    this.currency = currency;
    this.amount = amount;
  }
}
