package pair;

import java.util.List;

/** What a writer has not sent yet. */
final class Pending {
  final List<Long> lines;

  Pending(List<Long> lines) {
    this.lines = lines;
  }
}
