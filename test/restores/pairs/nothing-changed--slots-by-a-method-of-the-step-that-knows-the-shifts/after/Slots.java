package pair;

/** Spreads names over slots. */
final class Slots {
  private Slots() {}

  static int of(String name, int slots, int shift) {
    return Math.floorMod(hash(name) + shift, slots);
  }

  private static int hash(String name) {
    int hash = 17;
    for (char each : name.toCharArray()) {
      hash = 31 * hash + each;
    }
    return hash;
  }
}
