package pair;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Files that were seen in a bucket, each once. */
final class SeenFiles {
  private final SortedSet<String> files;

  SeenFiles(Collection<String> files) {
    this.files = new TreeSet<>(files);
  }

  static SeenFiles fresh() {
    return new SeenFiles(List.of("2024-03-01.csv", "2024-03-02.csv", "2024-03-03.csv"));
  }

  Collection<String> files() {
    return files;
  }

  long first() {
    return files.size() * 1_000_000L + files.last().charAt(9);
  }
}
