package pair;

/** How bad a reading is. */
enum Severity {
  OK,
  WARN,
  HIGH;

  static Severity of(double celsius) {
    return celsius > 90 ? HIGH : celsius > 70 ? WARN : OK;
  }
}
