package pair;

/** Somebody saw a bird. */
public class Observation {
  public String reserve;
  public String kind;
  public long at;
  public long times;

  public Observation() {}

  static Observation of(Long number) {
    Observation sighting = new Observation();
    sighting.reserve = "reserve-" + number % 4;
    sighting.kind = number % 2 == 0 ? "heron" : "stork";
    sighting.at = number;
    sighting.times = 1;
    return sighting;
  }

  Observation after(Observation earlier) {
    times += earlier.times;
    return this;
  }
}
