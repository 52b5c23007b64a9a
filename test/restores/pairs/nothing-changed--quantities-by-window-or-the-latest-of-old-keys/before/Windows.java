package pair;

/** Where windows end. */
final class Windows {
  private Windows() {}

  static long nextBoundary(long time, long length) {
    return time - time % length + length;
  }
}
