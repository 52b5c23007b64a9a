package pair;

/** Counts. */
final class Aggregator implements java.io.Serializable {
  Object add(Object before, Long number) {
    return before == null ? 1L : (Long) before + 1;
  }

  Object result(Object kept) {
    return kept;
  }
}
