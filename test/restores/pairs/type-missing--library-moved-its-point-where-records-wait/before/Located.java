package pair;

/** A ride from a cell. */
public class Located {
  public String rider;
  public String cell;
  public String city;

  public static Located of(Ride ride) {
    Located located = new Located();
    located.rider = ride.rider;
    located.cell = ride.from.cell();
    return located;
  }
}
