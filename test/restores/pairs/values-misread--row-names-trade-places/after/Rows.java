package pair;

import org.apache.flink.types.Row;

/** Makes rows by the names of their fields. */
final class Rows {
  private Rows() {}

  static Row of(String key) {
    Row row = Row.withNames();
    row.setField("article", "bicycle");
    row.setField("voucher", "WELCOME");
    return row;
  }
}
