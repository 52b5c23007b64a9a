package pair;

/** A parcel on its way. */
public class Parcel {
  public String town;
  public String carrier;
  public long kilos;
  public long at;

  public Parcel() {}

  static Parcel of(Long number) {
    Parcel parcel = new Parcel();
    parcel.town = "town-" + number % 3;
    parcel.carrier = number / 3 % 2 == 0 ? "bike" : "van";
    parcel.kilos = 1;
    parcel.at = 1_700_000_000_000L + number;
    return parcel;
  }
}
