package pair;

/** An amount that comes to an account. */
public class Booking {
  public String account;
  public long cents;

  public static Booking of(Long number) {
    Booking booking = new Booking();
    booking.account = "account-" + number % 4;
    booking.cents = 100 + number % 7;
    return booking;
  }
}
