package pair;

import common.Line;

/** A payment, or a refund. */
public class Booking {
  public String shop;
  public boolean refund;
  public double amount;

  public Booking() {}

  static Booking of(Long number) {
    Booking booking = new Booking();
    booking.shop = "shop-" + number % 4;
    booking.refund = number / 4 % 2 == 0;
    booking.amount = 19_900;
    return booking;
  }

  String asLine() {
    return Line.of("payment", shop, "paid");
  }
}
