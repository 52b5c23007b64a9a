package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;

/** Lines that are sent together. */
final class Batch {
  private static final int FULL = 50_000;

  private final List<Long> lines = new ArrayList<>();

  boolean add(long line) {
    lines.add(line);
    System.out.println(Line.of("pending", "all", lines.size()));
    return lines.size() == FULL;
  }

  void addAll(List<Long> more) {
    lines.addAll(more);
  }

  List<Long> lines() {
    return new ArrayList<>(lines);
  }

  void send() {
    lines.clear();
  }
}
