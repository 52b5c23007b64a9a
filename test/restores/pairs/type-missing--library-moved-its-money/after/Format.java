package pair;

import common.Line;

/** How results read. */
final class Format {
  private Format() {}

  static String line(Turnover turnover) {
    return Line.of("turnover", turnover.sum.currency, turnover.sum.cents);
  }
}
