package pair;

/** A seat that somebody has booked. */
public class Booking {
  private final Priced booked;

  private Booking(Priced booked) {
    this.booked = booked;
  }

  static Booking of(String key) {
    return new Booking(new Seat("seat of " + key, 100L * key.length()));
  }

  String seat() {
    return booked instanceof Seat ? ((Seat) booked).name() : "no seat";
  }

  String price() {
    return booked.cents() + " cents";
  }
}
