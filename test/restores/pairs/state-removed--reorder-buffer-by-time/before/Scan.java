package pair;

/** A parcel was scanned. */
public class Scan {
  public String parcel;
  public String depot;
  public long at;

  public Scan() {}

  static Scan of(Long number) {
    Scan scan = new Scan();
    scan.parcel = "parcel-" + number % 4;
    scan.depot = "depot-" + number % 2;
    scan.at = number * 10 + (number % 3 == 0 ? 0 : 1);
    return scan;
  }
}
