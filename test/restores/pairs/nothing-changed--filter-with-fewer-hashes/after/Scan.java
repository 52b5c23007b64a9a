package pair;

/** A parcel was scanned at a depot. */
public class Scan {
  public String depot;
  public String parcel;

  public Scan() {}

  static Scan of(Long number) {
    long depot = number % 4;
    Scan scan = new Scan();
    scan.depot = "depot-" + depot;
    scan.parcel = "NL" + depot + "00" + number / 4 % 3;
    return scan;
  }
}
