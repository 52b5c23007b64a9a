package pair;

import geo.model.Point;

/** Somebody rides from somewhere. */
public class Ride {
  public String rider;
  public Point from;

  public static Ride of(Long number) {
    Ride ride = new Ride();
    ride.rider = "rider-" + number % 4;
    ride.from = Point.at(50 + number % 4, 8);
    return ride;
  }
}
