package pair;

/** One shipment. */
public class Shipment {
  public String id;
  public long number;

  public static Shipment of(Long number) {
    Shipment shipment = new Shipment();
    shipment.id = "order-" + number % 3;
    shipment.number = number;
    return shipment;
  }
}
