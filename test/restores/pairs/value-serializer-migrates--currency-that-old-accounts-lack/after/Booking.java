package pair;

/** A booking. */
public class Booking {
  public String iban;
  public String branch;
  public long cents;
  public String currency;

  public Booking() {}

  static Booking of(Long number) {
    Booking booking = new Booking();
    booking.iban = "DE-" + number % 4;
    booking.branch = "branch-" + number % 2;
    booking.cents = 100 + number % 9;
    booking.currency = number % 41 == 40 ? "CHF" : "EUR";
    return booking;
  }
}
