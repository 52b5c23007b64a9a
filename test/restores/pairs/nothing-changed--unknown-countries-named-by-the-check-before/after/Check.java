package pair;

import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Puts payments of nothing aside, and says of the others where they were made. */
final class Check extends ProcessFunction<Payment, Payment> {
  static final OutputTag<Payment> OF_NOTHING = new OutputTag<>("of-nothing") {};

  private static final String UNKNOWN = "ZZ";

  @Override
  public void processElement(Payment payment, Context context, Collector<Payment> out) {
    if (payment.amount == 0) {
      context.output(OF_NOTHING, payment);
      return;
    }
    if (payment.country == null) {
      payment.country = UNKNOWN;
    }
    out.collect(payment);
  }
}
