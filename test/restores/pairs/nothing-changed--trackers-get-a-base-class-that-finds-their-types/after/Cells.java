package pair;

import common.Line;

/** Follows how busy cells are. */
final class Cells extends Tracked<Usage, CellStats> {
  @Override
  protected CellStats empty() {
    return new CellStats();
  }

  @Override
  protected String track(Usage usage, CellStats now) {
    now.records++;
    now.most = Math.max(now.most, usage.kilobytes);
    return Line.of("cell", usage.cell, now.records);
  }
}
