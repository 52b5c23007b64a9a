package pair;

/** An amount of a currency. */
public final class Money {
  private final long cents;
  private final String currency;

  Money(long cents, String currency) {
    this.cents = cents;
    this.currency = currency;
  }

  public String shown() {
    return currency + " " + cents;
  }
}
