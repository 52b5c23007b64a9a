package restores.harness;

/**
 * The outcome in one word. `restored` covers what people call compatible and what Flink migrates on the way: from outside the two look alike.
 */
final class Observed {
  private Observed() {}

  static String of(Restore first, Failure nextSavepoint, Restore second) {
    if (first.reached != Restore.Reached.running) {
      return "refuses";
    }
    if (!first.survived() || nextSavepoint != null || !second.survived()) {
      return "fails-later";
    }
    if (first.saw(Observation.changed) || second.saw(Observation.changed)) {
      return "misreads";
    }
    boolean lost = first.saw(Observation.restarted) || first.saw(Observation.gone) || second.saw(Observation.restarted) || second.saw(Observation.gone);
    return lost ? "loses" : "restored";
  }
}
