package pair;

import java.time.Instant;

/** Up to when a bucket was listed, and how many files it held. */
final class Listing {
  private final int fileCount;
  private final Instant until;

  Listing(Instant until, int fileCount) {
    this.until = until;
    this.fileCount = fileCount;
  }

  static Listing fresh() {
    return new Listing(Instant.ofEpochMilli(1_700_000_000_000L), 12);
  }

  Instant until() {
    return until;
  }

  int fileCount() {
    return fileCount;
  }

  long first() {
    return until.toEpochMilli() + fileCount * 1_000_000L;
  }
}
