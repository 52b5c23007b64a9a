package pair;

/** A parcel on its way through two hubs. */
public class Parcel {
  public String customer;
  public String from;
  public String to;

  public Parcel() {}

  static Parcel of(Long number) {
    Parcel parcel = new Parcel();
    parcel.customer = "customer-" + number % 4;
    parcel.from = "hub-" + number % 2;
    parcel.to = "hub-" + (number + 1) % 2;
    return parcel;
  }
}
