package pair;

/** What is booked on an account. */
public class Account {
  public String iban;
  public long cents;
  public long bookings;

  public Account() {}

  static Account open(Booking first) {
    Account account = new Account();
    account.iban = first.iban;
    return account;
  }
}
