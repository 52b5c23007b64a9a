package pair;

/** Something is on its way. */
public class Shipment {
  private static final String[] COUNTRIES = {"Netherlands", "Belgium", "Germany"};

  public String carrier;
  /** Its name, and after the check its code. */
  public String country;
  public long ofCarrier;

  public Shipment() {}

  static Shipment of(Long number) {
    Shipment shipment = new Shipment();
    shipment.carrier = "carrier-" + number % 2;
    shipment.country = COUNTRIES[(int) (number % COUNTRIES.length)];
    return shipment;
  }
}
