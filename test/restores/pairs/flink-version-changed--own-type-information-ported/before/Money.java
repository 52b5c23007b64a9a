package pair;

/** An amount of the smallest unit of a currency. */
public final class Money {
  private final long units;
  private final String currency;

  private Money(long units, String currency) {
    this.units = units;
    this.currency = currency;
  }

  static Money of(long units, String currency) {
    return new Money(units, currency);
  }

  long units() {
    return units;
  }

  String currency() {
    return currency;
  }

  @Override
  public String toString() {
    return units + " of " + currency;
  }
}
