package pair;

/** Chunks of the table are still being read. */
final class InSnapshot extends Progress {
  final int chunksLeft;

  InSnapshot(int chunksLeft) {
    this.chunksLeft = chunksLeft;
  }

  @Override
  long first() {
    return chunksLeft * 1_000_000L;
  }
}
