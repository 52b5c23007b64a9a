package pair;

/** What became of a bill: booked with a number of its customer, or refused with a reason. */
public class Booking {
  public String customer;
  public String country;
  public long entry;
  public String refusal;

  public Booking() {}

  static Booking booked(Invoice invoice, long entry) {
    Booking booking = refused(invoice, null);
    booking.entry = entry;
    return booking;
  }

  static Booking refused(Invoice invoice, String refusal) {
    Booking booking = new Booking();
    booking.customer = invoice.customer;
    booking.country = invoice.country;
    booking.refusal = refusal;
    return booking;
  }
}
