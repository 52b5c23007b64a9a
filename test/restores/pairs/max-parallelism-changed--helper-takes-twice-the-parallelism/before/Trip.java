package pair;

/** A trip of a taxi. */
public class Trip {
  public String taxi;
  public int kilometres;

  public static Trip of(Long number) {
    Trip trip = new Trip();
    trip.taxi = "taxi-" + number % 4;
    trip.kilometres = 1 + (int) (number % 20);
    return trip;
  }
}
