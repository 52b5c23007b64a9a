package pair;

/** A transaction of the shop's database. */
public class Booking {
  public String name;

  public Booking() {}

  static Booking begun() {
    Booking booking = new Booking();
    booking.name = "orders of Lima";
    return booking;
  }
}
