package pair;

/** What an account has. */
public record Balance(String account, long cents, int bookings) {
  Balance booked(long more) {
    return new Balance(account, cents + more, bookings + 1);
  }
}
