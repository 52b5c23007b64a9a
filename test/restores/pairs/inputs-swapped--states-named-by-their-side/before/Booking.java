package pair;

import common.Feed;

/** Something that was booked on a customer's account. */
public class Booking {
  public String customer;
  public String text;

  public Booking() {}

  static Booking ordered(Long number) {
    return of(number, "order " + number % 4);
  }

  static Booking paid(Long number) {
    return of(number, "transfer " + number % 4);
  }

  private static Booking of(Long number, String text) {
    Booking booking = new Booking();
    booking.customer = Feed.key(number);
    booking.text = text;
    return booking;
  }
}
