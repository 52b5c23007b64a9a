package pair;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;

/** Lines of a log such as {@code host=db-1 time=1700000000 level=INFO}. */
final class LogLines {
  private LogLines() {}

  static DataGeneratorSource<String> source() {
    return new DataGeneratorSource<>(LogLines::line, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.STRING);
  }

  private static String line(Long number) {
    return "host=db-" + number % 4 + " time=" + (1_700_000_000L + number) + " level=INFO";
  }

  static Map<String, String> fields(String line) {
    Map<String, String> fields = new HashMap<>();
    for (String field : line.split(" ")) {
      int equals = field.indexOf('=');
      fields.put(field.substring(0, equals), field.substring(equals + 1));
    }
    return fields;
  }
}
