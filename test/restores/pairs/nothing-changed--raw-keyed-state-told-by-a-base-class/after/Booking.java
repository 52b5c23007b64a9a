package pair;

/** An account gets money. */
public class Booking {
  public String account;
  public long amount;

  public Booking() {}

  static Booking of(Long number) {
    Booking booking = new Booking();
    booking.account = "account-" + number % 4;
    booking.amount = 1;
    return booking;
  }
}
