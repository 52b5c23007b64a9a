package pair;

/** What can be said of a customer, each with the bit that it is stored as. */
enum Flag {
  NEWSLETTER(0),
  MARKETING(3),
  PREMIUM(1),
  BLOCKED(2);

  private final int position;

  Flag(int position) {
    this.position = position;
  }

  int mask() {
    return 1 << position;
  }
}
