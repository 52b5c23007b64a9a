package pair;

import common.Line;

/** Says with which payment an order was settled. */
final class Settle extends LatestOfBoth<Booking> {
  Settle() {
    super(Booking.class);
  }

  @Override
  String meet(String customer, Booking payment, Booking order) {
    return Line.of("settled", customer, order == null || payment == null ? "open" : order.text + " by " + payment.text);
  }
}
