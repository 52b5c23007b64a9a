package pair;

import common.Line;

/** Numbers invoices. */
public class Invoices extends Numbering {
  @Override
  public String map(Long order) {
    return Line.of("invoice", "all", next());
  }
}
