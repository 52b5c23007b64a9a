package pair;

/** A ride is paid for. */
public class Fare {
  public long rideId;
  public String taxi;
  public double total;

  public Fare() {}

  static Fare of(Long number) {
    Fare fare = new Fare();
    fare.rideId = number;
    fare.taxi = "taxi-" + number % 4;
    fare.total = 17.5;
    return fare;
  }
}
