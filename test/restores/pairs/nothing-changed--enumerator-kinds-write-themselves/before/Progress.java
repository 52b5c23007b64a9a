package pair;

/** How far a source that reads a table and then its changes has come. */
abstract class Progress {
  static Progress fresh() {
    return new InSnapshot(3);
  }

  abstract long first();
}
