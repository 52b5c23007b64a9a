package pair;

import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.IterativeCondition;

/** The way of an order. */
final class Stages {
  static final String PLACED = "placed";
  static final String CONFIRMED = "confirmed";
  static final String SCANNED = "scanned";

  private Stages() {}

  static Pattern<OrderEvent, ?> pattern() {
    return Pattern.<OrderEvent>begin(PLACED)
        .where(new OfKind(PLACED))
        .followedBy(CONFIRMED)
        .where(new OfKind(CONFIRMED))
        .optional()
        .followedByAny(SCANNED)
        .where(new OfKind(SCANNED));
  }

  private static final class OfKind extends IterativeCondition<OrderEvent> {
    private final String kind;

    OfKind(String kind) {
      this.kind = kind;
    }

    @Override
    public boolean filter(OrderEvent event, Context<OrderEvent> context) {
      return kind.equals(event.kind);
    }
  }
}
