package pair;

import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;

/** What the exchange sends. */
final class Exchange {
  private Exchange() {}

  static DataGeneratorSource<String> lines() {
    return new DataGeneratorSource<>(Exchange::line, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.STRING);
  }

  private static String line(Long number) {
    return "T;" + number + ";SHARE" + number % 4 + ";" + (1200 + number % 4 * 50) + ";EUR";
  }
}
