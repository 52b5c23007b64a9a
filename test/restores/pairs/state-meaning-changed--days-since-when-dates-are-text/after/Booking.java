package pair;

/** A guest booked a room. */
public class Booking {
  public String hotel;
  public String guest;
  public long number;
  /** Such as 2024-03-01. */
  public String date;

  public Booking() {}

  static Booking of(Long number) {
    Booking booking = new Booking();
    booking.hotel = "hotel-" + number % 2;
    booking.guest = "guest-" + number % 4;
    booking.number = number;
    booking.date = "2024-03-0" + (1 + number % 4);
    return booking;
  }
}
