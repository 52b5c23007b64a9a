package pair;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Numbers windows by the digits of their ends. */
final class WindowKeys implements Serializable {
  private static final long serialVersionUID = 1L;
  private final long slide;
  private final String pattern;
  private transient DateTimeFormatter formatter;

  private WindowKeys(Duration slide, String pattern) {
    this.slide = slide.toMillis();
    this.pattern = pattern;
  }

  /** Minutes are told only where windows do not end with the hour. */
  static WindowKeys of(Duration slide) {
    return new WindowKeys(slide, slide.toMinutes() % 60 == 0 ? "uuuuMMddHH" : "uuuuMMddHHmm");
  }

  long of(Instant time) {
    return Long.parseLong(formatter().format(Instant.ofEpochMilli(endMillis(time.toEpochMilli()))));
  }

  Instant end(long key) {
    return LocalDateTime.parse(Long.toString(key), formatter()).toInstant(ZoneOffset.UTC);
  }

  long endMillis(long millis) {
    return millis - millis % slide + slide;
  }

  private DateTimeFormatter formatter() {
    if (formatter == null) {
      formatter = DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC);
    }
    return formatter;
  }
}
