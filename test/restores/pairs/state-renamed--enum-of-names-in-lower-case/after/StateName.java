package pair;

import java.util.Locale;

/** The states of the fraud job. */
enum StateName {
  PROFILE,
  VELOCITY,
  REVIEWS,
  RAISED,
  FIRST_ALERTS,
  BY_COUNTRY;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
