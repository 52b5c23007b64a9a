package pair;

import org.apache.flink.types.Row;

/** Rows of what a customer has chosen. */
final class Rows {
  private Rows() {}

  static Row of(String key) {
    Row row = Row.withNames();
    row.setField("article", "bicycle");
    row.setField("voucher", "WELCOME");
    return row;
  }
}
