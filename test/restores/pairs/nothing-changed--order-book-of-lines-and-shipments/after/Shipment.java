package pair;

/** A parcel that left a warehouse. */
public class Shipment {
  private String region;
  private String parcel;
  private Carrier carrier;

  public Shipment() {}

  static Shipment of(Long number) {
    Shipment shipment = new Shipment();
    shipment.setRegion("region-" + number % 4);
    shipment.setParcel("parcel-" + number);
    shipment.setCarrier(number % 3 == 0 ? Carrier.POST : Carrier.COURIER);
    return shipment;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getParcel() {
    return parcel;
  }

  public void setParcel(String parcel) {
    this.parcel = parcel;
  }

  public Carrier getCarrier() {
    return carrier;
  }

  public void setCarrier(Carrier carrier) {
    this.carrier = carrier;
  }

  /** Who brings it. */
  public enum Carrier {
    POST,
    COURIER
  }
}
