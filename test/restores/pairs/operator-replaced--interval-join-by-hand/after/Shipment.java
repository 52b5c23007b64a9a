package pair;

/** An order or a parcel, which have the number in common. */
public class Shipment {
  public String customer;
  public long number;

  public Shipment() {}

  static Shipment of(Long number) {
    Shipment shipment = new Shipment();
    shipment.customer = "customer-" + number % 4;
    shipment.number = number;
    return shipment;
  }
}
