package pair;

/** What goes over a route. */
public class Traffic {
  public long parcels;
  public double weight;

  public Traffic() {}

  void add(Parcel parcel) {
    parcels++;
    weight += parcel.weight;
  }
}
