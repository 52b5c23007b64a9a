package pair;

import java.util.Locale;

/** What streams are keyed by. */
final class Keys {
  private Keys() {}

  static String parcel(Scan scan) {
    return scan.parcel;
  }

  static String parcel(Leg leg) {
    return leg.parcel;
  }

  static String depot(Leg leg) {
    return slug(leg.depot);
  }

  private static String slug(String name) {
    return name.trim().toLowerCase(Locale.ROOT).replace(' ', '-');
  }
}
