package pair;

/** How bad a reading is. */
enum Severity {
  OK,
  WARNING,
  CRITICAL;

  static Severity of(double celsius) {
    return celsius > 90 ? CRITICAL : celsius > 70 ? WARNING : OK;
  }
}
