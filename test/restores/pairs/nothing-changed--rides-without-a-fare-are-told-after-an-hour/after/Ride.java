package pair;

/** A taxi takes somebody. */
public class Ride {
  public long rideId;
  public String taxi;
  public int passengers;

  public Ride() {}

  static Ride of(Long number) {
    Ride ride = new Ride();
    ride.rideId = number;
    ride.taxi = "taxi-" + number % 4;
    ride.passengers = 2;
    return ride;
  }
}
