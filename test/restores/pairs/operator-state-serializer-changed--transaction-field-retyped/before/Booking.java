package pair;

/** A transaction of the shop's database. */
public class Booking {
  public String name;
  public int lines;

  public Booking() {}

  static Booking begun() {
    Booking booking = new Booking();
    booking.name = "orders of Lima";
    booking.lines = 7;
    return booking;
  }
}
