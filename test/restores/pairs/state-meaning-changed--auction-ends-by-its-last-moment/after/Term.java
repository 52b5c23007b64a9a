package pair;

/** How long an auction takes bids. */
final class Term {
  private static final long DURATION = 10_000;

  private Term() {}

  /** The first moment without bids. */
  static long end(long begin) {
    return begin + DURATION;
  }

  static long lastMoment(long end) {
    return end - 1;
  }
}
