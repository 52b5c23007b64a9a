package pair;

import org.apache.flink.api.common.typeinfo.TypeHint;
import org.apache.flink.api.common.typeinfo.TypeInformation;

/** The first payment of a customer. */
class FirstPayment extends FirstOf<Payment> {
  @Override
  protected TypeInformation<Timed<Payment>> type() {
    return TypeInformation.of(new TypeHint<Timed<Payment>>() {});
  }

  @Override
  protected String describe(Payment payment) {
    return payment.cents + " by " + payment.way;
  }

  @Override
  protected String label() {
    return "first-payment";
  }
}
