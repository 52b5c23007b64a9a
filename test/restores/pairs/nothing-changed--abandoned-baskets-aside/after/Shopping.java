package pair;

import java.time.Duration;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;

/** The pattern of those who shop. */
final class Shopping {
  static final String BASKET = "basket";
  static final String CLICK = "click";

  private Shopping() {}

  static Pattern<Click, Click> pattern() {
    return Pattern.<Click>begin(BASKET).where(filled()).followedByAny(CLICK).where(SimpleCondition.of(click -> !click.filled)).within(Duration.ofMinutes(120));
  }

  private static SimpleCondition<Click> filled() {
    return SimpleCondition.of(click -> click.filled);
  }
}
