package pair;

import java.time.Duration;
import org.apache.flink.cep.pattern.Pattern;

/** An order is opened, and then something is done with it. */
final class Delivery {
  static final String OPEN = "open";
  static final String HANDLED = "handled";

  private Delivery() {}

  static Pattern<Step, Step> pattern() {
    return Pattern.<Step>begin(OPEN).where(KindIs.oneOf("opened")).followedByAny(HANDLED).where(KindIs.oneOf("scanned", "weighed").ofAnOrder()).within(Duration.ofHours(7 * 24));
  }
}
