package pair;

/** Where a parcel goes. */
public class Parcel {
  public String town;
  public int weight;

  static Parcel of(String key) {
    Parcel parcel = new Parcel();
    parcel.town = "town of " + key;
    parcel.weight = 12;
    return parcel;
  }
}
