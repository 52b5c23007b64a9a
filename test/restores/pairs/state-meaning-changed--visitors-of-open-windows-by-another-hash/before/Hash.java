package pair;

/** A hash of a visitor. */
final class Hash {
  private Hash() {}

  static int of(String visitor) {
    return visitor.hashCode();
  }
}
