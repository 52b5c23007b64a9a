package pair;

/** A parcel that was scanned at a depot. */
public class Scan {
  public String parcel;
  public String depot;
  public long at;

  public Scan() {}

  static Scan of(Long number) {
    Scan scan = new Scan();
    scan.parcel = "parcel-" + number % 4;
    scan.depot = "Depot " + (number % 2 == 0 ? "North" : "South");
    scan.at = number * 100;
    return scan;
  }
}
