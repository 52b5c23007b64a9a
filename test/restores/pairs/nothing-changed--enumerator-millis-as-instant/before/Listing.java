package pair;

/** Up to when a bucket was listed, and how many files it held. */
final class Listing {
  private final long listedUntilMillis;
  private final int files;

  Listing(long listedUntilMillis, int files) {
    this.listedUntilMillis = listedUntilMillis;
    this.files = files;
  }

  static Listing fresh() {
    return new Listing(1_700_000_000_000L, 12);
  }

  long listedUntilMillis() {
    return listedUntilMillis;
  }

  int files() {
    return files;
  }

  long first() {
    return listedUntilMillis + files * 1_000_000L;
  }
}
