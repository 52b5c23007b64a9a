package pair;

import java.util.Locale;

/** Where devices are. */
enum Region {
  EU,
  US,
  APAC;

  static Region of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }
}
