package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.co.ProcessJoinFunction;
import org.apache.flink.util.Collector;

/** Shows a payment beside the order that it is for. */
final class PartPaid extends ProcessJoinFunction<Amount, Amount, String> {
  @Override
  public void processElement(Amount order, Amount payment, Context context, Collector<String> out) {
    out.collect(Line.of("paid", order.customer, euros(payment) + " of " + euros(order)));
  }

  private static String euros(Amount amount) {
    return "EUR " + amount.amount;
  }
}
