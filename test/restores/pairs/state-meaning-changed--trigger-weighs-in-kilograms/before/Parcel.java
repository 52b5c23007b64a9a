package pair;

/** A parcel on the scales. */
public class Parcel {
  public String depot;
  /** In grams. */
  public long weight;

  public Parcel() {}

  static Parcel of(Long number) {
    long depot = number % 4;
    Parcel parcel = new Parcel();
    parcel.depot = "depot-" + depot;
    parcel.weight = grams(depot, number / 4);
    return parcel;
  }

  /** The first parcels of a depot are heavy ones. */
  private static long grams(long depot, long turn) {
    return turn < 3 + depot ? 2_000 : 1_000;
  }
}
