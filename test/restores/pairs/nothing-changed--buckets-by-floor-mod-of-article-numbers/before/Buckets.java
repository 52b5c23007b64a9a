package pair;

/** Puts articles into buckets. */
final class Buckets {
  private static final int BUCKETS = 4096;

  private Buckets() {}

  static int of(long article) {
    return (int) Math.abs(article % BUCKETS);
  }
}
