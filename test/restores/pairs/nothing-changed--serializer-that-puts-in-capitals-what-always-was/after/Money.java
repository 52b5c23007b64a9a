package pair;

import java.util.Locale;
import java.util.Objects;

/** An amount of a currency. */
public final class Money implements Comparable<Money> {
  private final long cents;
  private final String currency;

  private Money(long cents, String currency) {
    this.cents = cents;
    this.currency = currency;
  }

  /** Whoever writes a code in small letters, or with blanks, means the same. */
  static Money of(long cents, String currency) {
    return new Money(cents, currency.trim().toUpperCase(Locale.ROOT).intern());
  }

  long cents() {
    return cents;
  }

  String currency() {
    return currency;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(cents, other.cents);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Money && ((Money) other).cents == cents && ((Money) other).currency.equals(currency);
  }

  @Override
  public int hashCode() {
    return Objects.hash(cents, currency);
  }

  @Override
  public String toString() {
    return cents + " of " + currency;
  }
}
