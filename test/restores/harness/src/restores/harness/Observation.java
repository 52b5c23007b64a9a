package restores.harness;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of the values of one label, told from the first value printed after the restore.
 *
 * <p>Declared from harmless to worst, so that the worst of several keys stands for the label.
 */
enum Observation {
  /** A counter went on by one; a text is the one that was stored. */
  continued,
  /** The first value after the restore is the first value of all: the state was empty. */
  restarted,
  /** Announced before, and nothing of it was seen again before the deadline. */
  gone,
  /** Neither: something else was read. */
  changed;

  /**
   * @param deployed what the first run of all printed: its first values are those of empty state
   * @param before what was printed up to the savepoint
   * @param after what was printed since the restore
   */
  static Map<String, Observation> of(
      Iterable<String> watched,
      Map<String, Map<String, Lines.Series>> deployed,
      Map<String, Map<String, Lines.Series>> before,
      Map<String, Map<String, Lines.Series>> after) {
    Map<String, Observation> result = new TreeMap<>();
    for (String label : watched) {
      Map<String, Lines.Series> empty = deployed.getOrDefault(label, Map.of());
      Map<String, Lines.Series> now = after.getOrDefault(label, Map.of());
      before.getOrDefault(label, Map.of()).forEach((key, series) -> result.merge(label, of(empty.get(key), series, now.get(key)), Observation::worse));
    }
    return result;
  }

  private static Observation of(Lines.Series empty, Lines.Series before, Lines.Series after) {
    if (after == null) {
      return gone;
    }
    if (continues(before, after.first)) {
      return continued;
    }
    return empty != null && after.first.equals(empty.first) ? restarted : changed;
  }

  /**
   * Numbers are counters of step one. A job that ended with a savepoint goes on behind the last value that it printed; one that ended some time
   * after a checkpoint printed values that the checkpoint does not have.
   */
  private static boolean continues(Lines.Series before, String value) {
    String earliest = before.marked == null ? before.last : before.marked;
    if (!isNumber(before.last) || !isNumber(earliest) || !isNumber(value)) {
      return value.equals(before.last);
    }
    long now = Long.parseLong(value);
    return now > Long.parseLong(earliest) && now <= Long.parseLong(before.last) + 1;
  }

  private static boolean isNumber(String value) {
    return value.matches("\\d{1,18}");
  }

  private static Observation worse(Observation one, Observation other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
