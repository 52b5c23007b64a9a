package pair;

import java.time.Duration;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

/** Days as people count them. */
final class Days {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration SINGAPORE = Duration.ofHours(-8);

  private Days() {}

  static TumblingEventTimeWindows inSingapore() {
    return TumblingEventTimeWindows.of(DAY, SINGAPORE);
  }
}
