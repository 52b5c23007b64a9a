package pair;

/** A trip of a vehicle. */
public class Trip {
  public String vehicle;
  public String driver;
  public long metres;
  public Integer seats;

  public Trip() {}

  static Trip of(Long number) {
    Trip trip = new Trip();
    trip.vehicle = "vehicle-" + number % 3;
    trip.driver = "driver-" + number % 3;
    trip.metres = 1000;
    return trip;
  }
}
