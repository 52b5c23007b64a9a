package pair;

import java.time.Duration;
import org.apache.flink.cep.pattern.Pattern;

/** What is suspicious. */
final class Suspicion {
  static final String FIRST = "FIRST";
  static final String AGAIN = "AGAIN";
  private static final Duration WITHIN = Duration.ofSeconds(600);

  private Suspicion() {}

  static Pattern<Login, Login> pattern() {
    Pattern<Login, Login> first = Pattern.<Login>begin(FIRST).where(new Failed());
    return first.followedBy(AGAIN).where(new Failed()).within(WITHIN);
  }
}
