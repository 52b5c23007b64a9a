package pair;

/** What a car has driven. */
public class Driven {
  public long trips;
  public long kilometres;

  public Driven() {}

  void set(long trips, long kilometres) {
    this.trips = trips;
    this.kilometres = kilometres;
  }
}
