package pair;

/** What an account has come to. */
public class Account {
  public long bookings;
  public long cents;

  public Account() {}
}
