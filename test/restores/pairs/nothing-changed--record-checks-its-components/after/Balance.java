package pair;

import java.util.Objects;

/** What an account has. */
public record Balance(String account, long cents, int bookings) {
  public Balance {
    Objects.requireNonNull(account, "account");
    if (!account.startsWith("account-") || bookings < 0 || cents < 0) {
      throw new IllegalArgumentException("No balance: " + account + " " + cents);
    }
  }

  Balance booked(long more) {
    return new Balance(account, cents + more, bookings + 1);
  }
}
