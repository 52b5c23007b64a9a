package pair;

/** A carrier takes a parcel. */
public class Shipment {
  public String carrier;
  public String parcel;

  public Shipment() {}

  static Shipment of(Long number) {
    Shipment shipment = new Shipment();
    shipment.carrier = "carrier-" + number % 4;
    shipment.parcel = "parcel-" + number;
    return shipment;
  }
}
