package pair;

/** A parcel was scanned somewhere. */
public class Scan {
  public String parcel;
  public String place;

  public Scan() {}

  static Scan of(Long number) {
    Scan scan = new Scan();
    scan.parcel = "parcel-" + number % 4;
    scan.place = number < 4 ? "counter" : "depot";
    return scan;
  }
}
