package pair;

import java.util.List;

/** What a writer has not sent yet, and how many batches it has. */
final class Pending {
  static final long UNKNOWN = -1;

  final List<Long> lines;
  final long batches;

  Pending(List<Long> lines, long batches) {
    this.lines = lines;
    this.batches = batches;
  }
}
