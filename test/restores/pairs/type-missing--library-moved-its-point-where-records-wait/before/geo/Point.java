package geo;

/** A place on earth. */
public class Point {
  public double latitude;
  public double longitude;

  public static Point at(double latitude, double longitude) {
    Point point = new Point();
    point.latitude = latitude;
    point.longitude = longitude;
    return point;
  }

  public String cell() {
    return Math.round(latitude) + "/" + Math.round(longitude);
  }
}
