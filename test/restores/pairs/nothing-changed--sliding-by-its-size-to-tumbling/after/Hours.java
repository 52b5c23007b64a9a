package pair;

import java.time.Duration;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

/** Hours of the clock. */
final class Hours {
  private static final Duration HOUR = Duration.ofHours(1);

  private Hours() {}

  static TumblingEventTimeWindows whole() {
    return TumblingEventTimeWindows.of(HOUR);
  }
}
