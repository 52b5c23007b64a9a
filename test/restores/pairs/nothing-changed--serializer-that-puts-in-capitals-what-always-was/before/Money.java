package pair;

/** An amount of a currency. */
public final class Money {
  private final long cents;
  private final String currency;

  private Money(long cents, String currency) {
    this.cents = cents;
    this.currency = currency;
  }

  static Money of(long cents, String currency) {
    return new Money(cents, currency);
  }

  long cents() {
    return cents;
  }

  String currency() {
    return currency;
  }

  @Override
  public String toString() {
    return cents + " of " + currency;
  }
}
