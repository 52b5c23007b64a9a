package pair;

/** Days as people count them. */
final class Days {
  private Days() {}

  static DaysInZone inSingapore() {
    return new DaysInZone("Asia/Singapore");
  }
}
