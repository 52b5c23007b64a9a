package pair;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;

/** Lines such as {@code 4711;till-1;branch-1;1995}. */
final class Receipts {
  private Receipts() {}

  static DataGeneratorSource<String> lines() {
    return new DataGeneratorSource<>(Receipts::line, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.STRING);
  }

  private static String line(Long number) {
    return number + ";till-" + number % 4 + ";branch-" + number % 4 + ";1995";
  }
}
