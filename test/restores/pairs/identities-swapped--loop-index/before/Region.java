package pair;

/** The regions that orders come from. */
enum Region {
  NORTH(0),
  SOUTH(1);

  final int rest;

  Region(int rest) {
    this.rest = rest;
  }
}
