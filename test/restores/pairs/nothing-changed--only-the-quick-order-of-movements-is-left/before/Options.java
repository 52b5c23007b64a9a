package pair;

import java.time.Duration;
import java.util.Properties;

/** How the job is set up. */
final class Options {
  private final Duration window;
  private final boolean quick;

  private Options(Duration window, boolean quick) {
    this.window = window;
    this.quick = quick;
  }

  static Options of(Properties properties) {
    return new Options(
        Duration.parse(properties.getProperty("movements.window", "PT5S")), Boolean.parseBoolean(properties.getProperty("movements.quick-order", "true")));
  }

  Duration window() {
    return window;
  }

  boolean quick() {
    return quick;
  }
}
