package pair;

/** A seat is booked. */
public class Booking extends Travel {
  public Booking() {}

  static Booking of(Long number) {
    boolean back = number / 4 % 3 == 0;
    Booking booking = new Booking();
    booking.airline = "airline-" + number % 4;
    booking.from = back ? "Berlin" : "Hamburg";
    booking.to = back ? "Hamburg" : "Berlin";
    return booking;
  }
}
