package pair;

import java.util.Properties;

/** What may be set from outside. */
final class Settings {
  private final long patience;
  private final boolean versionedEdits;

  private Settings(long patience, boolean versionedEdits) {
    this.patience = patience;
    this.versionedEdits = versionedEdits;
  }

  static Settings of(Properties properties) {
    return new Settings(
        Long.parseLong(properties.getProperty("edits.patience", "3600000")), Boolean.parseBoolean(properties.getProperty("edits.versioned", "false")));
  }

  long patience() {
    return patience;
  }

  /** Whether edits that wait are written by their own serializer; what was written otherwise cannot be read then. */
  boolean versionedEdits() {
    return versionedEdits;
  }
}
