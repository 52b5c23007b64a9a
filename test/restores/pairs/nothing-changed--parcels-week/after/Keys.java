package pair;

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
    String depot = leg.depot;
    return depot;
  }
}
