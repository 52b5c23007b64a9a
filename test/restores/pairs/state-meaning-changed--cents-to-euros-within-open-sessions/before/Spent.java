package pair;

import common.Line;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.TimeWindow;
import org.apache.flink.util.Collector;

/** Adds up what a customer spent in a session. */
final class Spent extends ProcessWindowFunction<Payment, String, String, TimeWindow> {
  @Override
  public void process(String customer, Context context, Iterable<Payment> payments, Collector<String> out) {
    long total = 0;
    for (Payment payment : payments) {
      total += payment.amount;
    }
    out.collect(Line.of("session", customer, "EUR " + total / 100));
  }
}
