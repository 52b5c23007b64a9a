package pair;

/** Counts. */
final class Aggregator implements java.io.Serializable {
  Object add(Object before, Long number) {
    long counted = before == null ? 0 : (Long) before;
    return counted + 1;
  }

  Object result(Object kept) {
    return kept;
  }
}
