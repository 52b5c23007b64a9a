package pair;

/** Somebody saw a bird. */
public class Sighting {
  public String reserve;
  public String kind;
  public String place;
  public long at;
  public long times;

  public Sighting() {}

  static Sighting of(Long number) {
    Sighting sighting = new Sighting();
    sighting.reserve = "reserve-" + number % 4;
    sighting.kind = number % 2 == 0 ? "heron" : "stork";
    sighting.place = "hide " + number % 3;
    sighting.at = number;
    sighting.times = 1;
    return sighting;
  }

  Sighting after(Sighting earlier) {
    times += earlier.times;
    return this;
  }
}
