package pair;

/** A parcel on the scales. */
public class Parcel {
  private static final long GRAMS = 1_000;

  public String depot;
  /** In kilograms. */
  public long weight;

  public Parcel() {}

  static Parcel of(Long number) {
    long depot = number % 4;
    Parcel parcel = new Parcel();
    parcel.depot = "depot-" + depot;
    parcel.weight = grams(depot, number / 4) / GRAMS;
    return parcel;
  }

  /** The first parcels of a depot are heavy ones. */
  private static long grams(long depot, long turn) {
    return turn < 3 + depot ? 2_000 : 1_000;
  }
}
