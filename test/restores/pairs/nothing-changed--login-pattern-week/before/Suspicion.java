package pair;

import java.time.Duration;
import org.apache.flink.cep.pattern.Pattern;
import org.apache.flink.cep.pattern.conditions.SimpleCondition;

/** What is suspicious. */
final class Suspicion {
  private Suspicion() {}

  static Pattern<Login, Login> pattern() {
    return Pattern.<Login>begin(Stage.FIRST.toString())
        .where(SimpleCondition.of(login -> login.failed))
        .followedBy(Stage.AGAIN.toString())
        .where(SimpleCondition.of(login -> login.failed))
        .within(Duration.ofMinutes(10));
  }
}
