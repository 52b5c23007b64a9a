package pair;

import java.util.Optional;

/** What devices are called. */
final class Devices {
  private static final String UNKNOWN = "unknown";

  private Devices() {}

  static String idOf(Reading reading) {
    return Optional.ofNullable(reading.device).map(String::trim).filter(id -> !id.isEmpty()).orElse(UNKNOWN);
  }
}
