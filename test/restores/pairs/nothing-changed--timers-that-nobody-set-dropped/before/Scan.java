package pair;

/** A parcel is scanned. */
public class Scan {
  public String parcel;
  public String depot;

  public Scan() {}

  static Scan of(Long number) {
    Scan scan = new Scan();
    scan.parcel = "parcel-" + number % 4;
    scan.depot = "depot-" + number;
    return scan;
  }
}
