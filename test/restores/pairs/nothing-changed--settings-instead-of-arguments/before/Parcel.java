package pair;

/** A parcel on its way. */
public class Parcel {
  public String depot;
  public boolean back;
  public int grams;

  public static Parcel of(Long number) {
    Parcel parcel = new Parcel();
    parcel.depot = "depot-" + number % 2;
    parcel.back = number % 4 > 1;
    parcel.grams = 100 + (int) (number % 900);
    return parcel;
  }
}
