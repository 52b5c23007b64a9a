package pair;

/** What a writer has under way: the label of its next load, and how much it has written where to. */
final class Loaded {
  final String label;
  final long lines;
  final String database;
  final String table;

  Loaded(String label, long lines, String database, String table) {
    this.label = label;
    this.lines = lines;
    this.database = database;
    this.table = table;
  }
}
