package pair;

import java.time.Duration;

/** How the job is set up. */
final class Options {
  private final String without;
  private final Duration lateness;

  Options(String without, Duration lateness) {
    this.without = without;
    this.lateness = lateness;
  }

  String without() {
    return without;
  }

  Duration lateness() {
    return lateness;
  }
}
