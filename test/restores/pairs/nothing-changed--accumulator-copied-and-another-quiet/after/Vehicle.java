package pair;

/** A vehicle was seen on a road. */
public class Vehicle {
  public String road;
  public String kind;
  public long at;

  public Vehicle() {}

  static Vehicle of(Long number) {
    Vehicle vehicle = new Vehicle();
    vehicle.road = "road-" + number % 2;
    vehicle.kind = "lorry";
    vehicle.at = 1_700_000_000_000L + number;
    return vehicle;
  }
}
