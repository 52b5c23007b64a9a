package pair;

/** A carrier takes a parcel. */
public class Shipment implements Tracked {
  public String carrier;
  public String parcel;

  public Shipment() {}

  static Shipment of(Long number) {
    Shipment shipment = new Shipment();
    shipment.carrier = "carrier-" + number % 4;
    shipment.parcel = "parcel-" + number;
    return shipment;
  }

  @Override
  public String owner() {
    return carrier;
  }

  @Override
  public String told() {
    return parcel;
  }
}
