package pair;

/** Remembers texts in a few bits each. */
final class BloomFilter {
  private static final int WORDS = 8192;
  private static final int BITS = WORDS * Long.SIZE;
  private static final int HASHES = 6;

  private final long[] words;

  private BloomFilter(long[] words) {
    this.words = words;
  }

  static BloomFilter of(long[] words) {
    return new BloomFilter(words == null ? new long[WORDS] : words);
  }

  boolean mightContain(String text) {
    for (int hash = 0; hash < HASHES; hash++) {
      int bit = bit(text, hash);
      if ((words[bit / Long.SIZE] & 1L << bit % Long.SIZE) == 0) {
        return false;
      }
    }
    return true;
  }

  void put(String text) {
    for (int hash = 0; hash < HASHES; hash++) {
      int bit = bit(text, hash);
      words[bit / Long.SIZE] |= 1L << bit % Long.SIZE;
    }
  }

  long[] words() {
    return words;
  }

  private static int bit(String text, int hash) {
    int first = text.hashCode() * 0x9E3779B9;
    int second = Integer.rotateLeft(first, 13) * 0x85EBCA6B | 1;
    return Math.floorMod(first + hash * second, BITS);
  }
}
