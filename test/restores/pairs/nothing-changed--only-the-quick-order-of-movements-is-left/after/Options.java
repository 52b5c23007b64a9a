package pair;

import java.time.Duration;
import java.util.Properties;

/** How the job is set up. */
final class Options {
  private final Duration patience;

  private Options(Duration patience) {
    this.patience = patience;
  }

  static Options of(Properties properties) {
    return new Options(Duration.parse(properties.getProperty("movements.window", "PT5S")));
  }

  Duration patience() {
    return patience;
  }
}
