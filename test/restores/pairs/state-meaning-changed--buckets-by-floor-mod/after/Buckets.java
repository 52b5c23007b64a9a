package pair;

/** Puts articles into buckets. */
final class Buckets {
  private static final int BUCKETS = 4096;

  private Buckets() {}

  static int of(String article) {
    return Math.floorMod(article.hashCode(), BUCKETS);
  }
}
