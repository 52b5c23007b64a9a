package restores.harness;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the running job printed, as `label|key|value` lines of a {@code print()} sink. Everything else on standard output is dropped.
 *
 * <p>Kept per label and key: the first value, the last one, and how many there were. A stop with a savepoint lets every record before the
 * barrier reach the sink, so the last value printed is what the savepoint holds.
 */
final class Lines extends OutputStream {
  /** The values of one label and key, in the order printed. */
  static final class Series {
    final String first;
    /** The last one before {@link #mark}; null for a series that was not marked. */
    String marked;
    String last;
    int count;

    Series(String first) {
      this.first = first;
    }
  }

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private Map<String, Map<String, Series>> labels = new TreeMap<>();

  /** Puts itself in the place of standard output; returns the real one. */
  PrintStream install() {
    PrintStream real = System.out;
    System.setOut(new PrintStream(this, true));
    return real;
  }

  @Override
  public synchronized void write(int one) {
    if (one != '\n') {
      line.write(one);
      return;
    }
    add(new String(line.toByteArray(), StandardCharsets.UTF_8).trim());
    line.reset();
  }

  private void add(String text) {
    // `print()` puts the subtask's number in front when there are several; a table that is printed shows its rows with what became of them.
    String row = text.replaceFirst("^\\d+> ", "");
    if (row.matches("-[UD]\\[.*\\]")) {
      return;
    }
    String[] parts = row.replaceFirst("^\\+[IU]\\[(.*)\\]$", "$1").split("\\|", 3);
    if (parts.length == 3) {
      Series series = labels.computeIfAbsent(parts[0], label -> new LinkedHashMap<>()).computeIfAbsent(parts[1], key -> new Series(parts[2]));
      series.last = parts[2];
      series.count++;
    }
  }

  /** Forgets what was printed so far and hands it over. */
  synchronized Map<String, Map<String, Series>> take() {
    Map<String, Map<String, Series>> taken = labels;
    labels = new TreeMap<>();
    return taken;
  }

  /** Remembers where each series stands: a checkpoint that is taken from now on holds this or something later. */
  synchronized void mark() {
    labels.values().forEach(keys -> keys.values().forEach(series -> series.marked = series.last));
  }

  /** What was printed so far; left in place. */
  synchronized Map<String, Map<String, Series>> seen() {
    Map<String, Map<String, Series>> copy = new TreeMap<>();
    labels.forEach((label, keys) -> copy.put(label, new LinkedHashMap<>(keys)));
    return copy;
  }

  /** Whether every label has been printed {@code total} times, and every key of it shows another value than that of empty state. */
  synchronized boolean settled(Iterable<String> watched, int total) {
    for (String label : watched) {
      Map<String, Series> keys = labels.get(label);
      if (keys == null
          || keys.values().stream().mapToInt(series -> series.count).sum() < total
          || keys.values().stream().anyMatch(series -> series.last.equals(series.first))) {
        return false;
      }
    }
    return true;
  }

  /** Whether every label and key of {@code earlier} has been printed again, at least {@code each} times. */
  synchronized boolean seenAgain(Iterable<String> watched, Map<String, Map<String, Series>> earlier, int each) {
    for (String label : watched) {
      Map<String, Series> now = labels.getOrDefault(label, Map.of());
      for (String key : earlier.getOrDefault(label, Map.of()).keySet()) {
        Series series = now.get(key);
        if (series == null || series.count < each) {
          return false;
        }
      }
    }
    return true;
  }
}
