package pair;

/** The table is read; its log is followed from a position. */
final class InLog extends Progress {
  final int position;

  InLog(int position) {
    this.position = position;
  }

  @Override
  long first() {
    return 70_000_000L + position;
  }
}
