package pair;

import common.Line;
import java.util.List;
import java.util.Map;
import org.apache.flink.cep.functions.PatternProcessFunction;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;
import org.apache.flink.util.Collector;

/** A small payment and then a large one. */
final class TriedOut extends PatternProcessFunction<Payment, String> {
  private static final long SMALL = 500;
  private static final long LARGE = 10_000;

  static final Pattern<Payment, ?> PATTERN =
      Pattern.<Payment>begin("small")
          .where(SimpleCondition.of(payment -> payment.amount < SMALL))
          .followedByAny("large")
          .where(SimpleCondition.of(payment -> payment.amount >= LARGE));

  @Override
  public void processMatch(Map<String, List<Payment>> match, Context context, Collector<String> out) {
    Payment small = match.get("small").get(0);
    Payment large = match.get("large").get(0);
    out.collect(Line.of("match", small.card, euros(small) + " before " + euros(large)));
  }

  private static String euros(Payment payment) {
    return "EUR " + payment.amount / 100;
  }
}
