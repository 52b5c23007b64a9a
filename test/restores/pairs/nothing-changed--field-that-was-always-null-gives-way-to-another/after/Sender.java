package pair;

/** What is known of a sender. */
public class Sender {
  public long parcels;
  public String origin;
  /** How the last parcel was sent. */
  public String lastService;

  public Sender() {}

  long sends(Parcel parcel) {
    origin = origin == null ? parcel.depot : origin;
    lastService = parcel.service;
    return ++parcels;
  }
}
