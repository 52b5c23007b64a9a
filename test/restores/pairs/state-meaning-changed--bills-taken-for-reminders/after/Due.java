package pair;

/** When something is due, and what. */
final class Due {
  private static final long TENTH = 100;
  private static final long BILL = 1;

  private Due() {}

  static long bill(long earliest) {
    return reminder(earliest) + BILL;
  }

  static long reminder(long earliest) {
    return (earliest + TENTH - 1) / TENTH * TENTH;
  }

  static boolean isBill(long time) {
    return time % TENTH == BILL;
  }
}
