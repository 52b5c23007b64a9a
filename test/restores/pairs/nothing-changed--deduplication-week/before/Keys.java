package pair;

/** Keys of several parts. */
final class Keys {
  private Keys() {}

  static String of(String... parts) {
    return String.join(":", parts);
  }
}
