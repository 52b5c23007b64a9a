package pair;

import common.Line;

/** Each subtask has its own desk. */
final class Tickets extends Numbering<Long, String> {
  Tickets() {
    super("issued");
  }

  @Override
  public String map(Long visitor) {
    return Line.of("ticket", "desk-" + subtask(), next());
  }
}
