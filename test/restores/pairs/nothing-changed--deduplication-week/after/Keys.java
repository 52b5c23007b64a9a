package pair;

/** Keys of several parts. */
final class Keys {
  private Keys() {}

  static String of(String tenant, String device) {
    return String.format("%s:%s", tenant, device);
  }
}
