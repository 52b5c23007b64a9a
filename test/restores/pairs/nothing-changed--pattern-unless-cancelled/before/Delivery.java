package pair;

import java.time.Duration;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;

/** The way of an order. */
final class Delivery {
  private Delivery() {}

  static Pattern<OrderEvent, ?> pattern() {
    return Pattern.<OrderEvent>begin("placed")
        .where(SimpleCondition.of(event -> event.kind.equals("placed")))
        .followedByAny("scanned")
        .where(SimpleCondition.of(event -> event.kind.equals("scanned")))
        .within(Duration.ofDays(3));
  }
}
