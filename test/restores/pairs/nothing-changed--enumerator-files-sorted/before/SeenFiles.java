package pair;

import java.util.ArrayList;
import java.util.List;

/** Files that were seen in a bucket. */
final class SeenFiles {
  private final List<String> files;

  SeenFiles(List<String> files) {
    this.files = new ArrayList<>(files);
  }

  static SeenFiles fresh() {
    return new SeenFiles(List.of("2024-03-01.csv", "2024-03-02.csv", "2024-03-03.csv"));
  }

  List<String> files() {
    return files;
  }

  long first() {
    return files.size() * 1_000_000L + files.get(files.size() - 1).charAt(9);
  }
}
