package pair;

/** What a writer has under way: the label of its next load, and how much it has written. */
final class Loaded {
  final String label;
  final long lines;

  Loaded(String label, long lines) {
    this.label = label;
    this.lines = lines;
  }
}
