package pair;

/** A parcel is sent. */
public class Parcel {
  public String sender;
  public String depot;
  public String service;

  public Parcel() {}

  static Parcel of(Long number) {
    Parcel parcel = new Parcel();
    parcel.sender = "sender-" + number % 4;
    parcel.depot = "depot-" + number;
    parcel.service = number % 2 == 0 ? "express" : "standard";
    return parcel;
  }
}
