package pair;

/** A trip of a taxi. */
public class Trip {
  private static final long SHORT = 4_000;
  private static final long LONG = 12_000;

  public String taxi;
  /** In metres. */
  public long way;

  public Trip() {}

  static Trip of(Long number) {
    Trip trip = new Trip();
    trip.taxi = "taxi-" + number % 4;
    trip.way = number < 40 ? SHORT : LONG;
    return trip;
  }
}
