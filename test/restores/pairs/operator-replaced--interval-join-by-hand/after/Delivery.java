package pair;

/** An order with a parcel that left after it. */
public class Delivery {
  public String customer;
  public long order;
  public long parcel;

  public Delivery() {}

  static Delivery of(Shipment order, Shipment parcel) {
    Delivery delivery = new Delivery();
    delivery.customer = order.customer;
    delivery.order = order.number;
    delivery.parcel = parcel.number;
    return delivery;
  }
}
