package pair;

import java.util.Properties;

/** What may be set from outside. */
final class Settings {
  private final long patience;

  private Settings(long patience) {
    this.patience = patience;
  }

  static Settings of(Properties properties) {
    return new Settings(Long.parseLong(properties.getProperty("edits.patience", "3600000")));
  }

  long patience() {
    return patience;
  }
}
