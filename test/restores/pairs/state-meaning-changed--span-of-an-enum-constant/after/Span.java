package pair;

import java.time.Duration;

/** By what requests are counted. */
enum Span {
  SHORT(Duration.ofMinutes(15)),
  LONG(Duration.ofDays(1));

  private final Duration length;

  Span(Duration length) {
    this.length = length;
  }

  long numberAt(long millis) {
    return millis / length.toMillis();
  }
}
