package pair;

/** Spreads names over slots. */
final class Slots {
  private Slots() {}

  static int of(String name, int slots, int shift) {
    int hash = 17;
    for (int i = 0; i < name.length(); i++) {
      hash = hash * 31 + name.charAt(i);
    }
    return Math.floorMod(hash + shift, slots);
  }
}
