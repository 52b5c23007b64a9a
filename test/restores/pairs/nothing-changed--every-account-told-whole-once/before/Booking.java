package pair;

/** Something is booked. */
public class Booking {
  public String account;
  public long cents;

  public Booking() {}

  static Booking of(Long number) {
    Booking booking = new Booking();
    booking.account = "account-" + number % 4;
    booking.cents = 1;
    return booking;
  }
}
