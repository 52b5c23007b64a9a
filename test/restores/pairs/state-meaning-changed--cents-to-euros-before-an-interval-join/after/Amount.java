package pair;

import common.Feed;

/** What a customer ordered or paid. */
public class Amount {
  private static final long EPOCH = 1_700_000_000_000L;

  public String customer;
  /** In whole euros. */
  public long amount;
  public long at;

  public Amount() {}

  static Amount ordered(Long number) {
    return of(number, 250_00);
  }

  static Amount paid(Long number) {
    return of(number, number < 12 ? 10_00 : 20_00);
  }

  private static Amount of(long number, long cents) {
    Amount amount = new Amount();
    amount.customer = Feed.key(number);
    amount.amount = cents / 100;
    amount.at = EPOCH + number;
    return amount;
  }

  /** Each customer has ordered once. */
  boolean isFirst() {
    return at < EPOCH + 4;
  }
}
